"""What holds for every page of a site."""

import html.parser
import urllib.parse

import pytest
from accessibility import complaints

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}


class Links(html.parser.HTMLParser):
    """The addresses and ids on a page."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.ids, self.headings = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in ("href", "src"):
            if attributes.get(name):
                self.addresses.append(attributes[name])
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))


def read(site, path):
    return Links((site / path).read_text(encoding="utf-8"))


def test_opened_from_disk_without_complaint(site, path, visit):
    page = visit((site / path).as_uri())
    assert page.problems == []
    assert [url for url in page.requested if not url.startswith("file://")] == []


def test_served_under_a_sub_path(sub_path_url, path, visit):
    page = visit(sub_path_url + urllib.parse.quote(path))
    assert page.problems == []
    assert [url for url in page.requested if not url.startswith(sub_path_url)] == []


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_scrolls_sideways(site, path, visit, viewport):
    page = visit((site / path).as_uri(), viewport)
    page.evaluate("document.querySelectorAll('details').forEach((d) => (d.open = true))")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= viewport["width"]


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
def test_accessible(site, path, visit, viewport):
    page = visit((site / path).as_uri(), viewport, reduced_motion="reduce")
    page.evaluate("document.querySelectorAll('main details').forEach((d) => (d.open = true))")
    for scheme in ("light", "dark"):  # a page in hand costs axe half of what a new one does
        page.emulate_media(color_scheme=scheme)
        assert complaints(page) == "", scheme


def test_headings_are_in_order(site, path):
    headings = read(site, path).headings
    assert headings.count(1) == 1
    shown = [1] + headings[headings.index(1) + 1 :]
    assert all(after <= before + 1 for before, after in zip(shown, shown[1:])), headings


def test_ids_are_unique(site, path):
    ids = read(site, path).ids
    assert sorted(ids) == sorted(set(ids))


def test_links_lead_somewhere(site, path):
    known = {}
    for address in read(site, path).addresses:
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        assert not parts.path.startswith("/"), address
        written = urllib.parse.unquote(parts.path)
        target = (site / path).parent / written if written else site / path
        assert target.is_file(), address
        if parts.fragment and target.suffix == ".html":
            if target not in known:
                known[target] = read(site, target.resolve().relative_to(site))
            assert urllib.parse.unquote(parts.fragment) in known[target].ids, address


def test_weight(site, path):
    if not (site / path).parent.joinpath("index.html").is_file() or path.count("/") < 1:
        pytest.skip("no reading page")
    links = read(site, path)
    files = [a for a in links.addresses if a.endswith((".css", ".js")) and "/search-" not in a]
    size = (site / path).stat().st_size
    size += sum(((site / path).parent / name).stat().st_size for name in files)
    if 'class="chapter-page"' in (site / path).read_text(encoding="utf-8"):
        assert size <= 60_000


def test_the_first_words_are_in_the_upper_half_of_a_phone(site, path, visit):
    """Above them there is at most half of it, whatever stands there."""
    begin = ".chapter .prose > *, .asks .ask:not([hidden]) .ask-asked"
    page = visit((site / path).as_uri(), PHONE)
    if not page.locator(begin).count():
        pytest.skip("no reading page")
    line = page.locator(begin).first.evaluate("(text) => text.getBoundingClientRect().top")
    assert line <= PHONE["height"] / 2
