"""HTTP as RFC 9110 has it, closed to others."""

import gzip
import json
import re

import pytest

from conftest import Events, Server

TRAVERSAL = [
    # What is asked for, and what is answered.
    ("/../secret.txt", 400),
    ("/../../../../etc/passwd", 400),
    ("/first/../../secret.txt", 400),
    ("/./secret.txt", 400),
    ("/%2e%2e/secret.txt", 400),
    ("/%2E%2E/secret.txt", 400),
    ("/.%2e/secret.txt", 400),
    ("/%2e%2e%2fsecret.txt", 400),
    ("/..%2fsecret.txt", 400),
    ("/..%5csecret.txt", 404),
    ("/..\\secret.txt", 404),
    ("/\\..\\secret.txt", 404),
    ("/%252e%252e/secret.txt", 404),
    ("/%252e%252e%252fsecret.txt", 404),
    ("/%c0%ae%c0%ae/secret.txt", 400),
    ("/%uff0e%uff0e/secret.txt", 400),
    ("/secret.txt%00.html", 400),
    ("/%00", 400),
    ("//etc/passwd", 400),
    ("///etc/passwd", 400),
    ("/etc/passwd", 404),
    ("/%2fetc/passwd", 400),
    ("/%2Fetc%2Fpasswd", 400),
    ("etc/passwd", 400),
    ("http://evil.example/first/", 421),
    ("http://127.0.0.1/first/", 421),
    ("file:///etc/passwd", 400),
    ("*", 400),
    ("/first//index.html", 400),
    ("/out.txt", 404),
    ("/out/", 404),
    ("/out.md", 404),
    ("/outer/secret.txt", 404),
    ("/outer/", 404),
    ("/.hidden.txt", 404),
    ("/.studyguide/", 404),
    ("/.studyguide/../../secret.txt", 400),
    # What the author's bar asks for: it names links that lead out, and quotes nothing of theirs.
    ("/.studyguide/page.json", 200),
    ("/.studyguide/page.json?path=/", 200),
    ("/.studyguide/page.json?path=/out.md", 200),
    ("/.studyguide/page.json?path=../secret.txt", 200),
    ("/01-first.md", 404),
    ("/guide.yml", 404),
    ("/first/index.html/", 404),
    ("/first/%0d%0aSet-Cookie:%20a=b", 400),
    ("/%", 400),
    ("/%f", 400),
]


@pytest.mark.parametrize("target, status", TRAVERSAL)
def test_no_path_leaves_the_site(still, target, status):
    answer, body = still.ask(target)
    assert answer == status
    assert b"the secret" not in body and b"root:x:" not in body


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "localhost",
    "localhost.evil.example:{port}", "user@localhost:{port}", "192.0.2.1:{port}", "",
])
def test_other_hosts_are_refused(still, host):
    status, body = still.ask("/", host=host.format(port=still.port))
    assert status == 421
    assert b"<html" not in body


@pytest.mark.parametrize("host", ["127.0.0.1:{port}", "localhost:{port}", "[::1]:{port}"])
def test_our_hosts_are_answered(still, host):
    assert still.ask("/", host=host.format(port=still.port))[0] == 200
    target = f"http://{host.format(port=still.port)}/first/"
    assert still.ask(target, host="evil.example")[0] == 200


@pytest.mark.parametrize("head", [
    "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n",
])
def test_no_host_and_two_hosts_are_refused(still, head):
    answer = still.raw(head.format(port=still.port).encode())
    assert answer.startswith(b"HTTP/1.1 421") or answer.startswith(b"HTTP/1.1 400")
    assert b"<html" not in answer


@pytest.mark.parametrize("method", [
    "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"])
def test_only_get_and_head(still, method):
    answer = still.raw(
        f"{method} /first/ HTTP/1.1\r\nHost: 127.0.0.1:{still.port}\r\nContent-Length: 0\r\n\r\n"
        .encode())
    assert answer.startswith(b"HTTP/1.1 405")
    assert b"\r\nAllow: GET, HEAD\r\n" in answer


def test_a_body_is_not_waited_for(still):
    answer = still.raw(
        f"POST / HTTP/1.1\r\nHost: 127.0.0.1:{still.port}\r\nContent-Length: 1000000\r\n\r\n{{"
        .encode())
    assert answer.startswith(b"HTTP/1.1 405")


@pytest.mark.parametrize("path, kind", [
    ("/", "text/html; charset=utf-8"),
    ("/first/", "text/html; charset=utf-8"),
    ("/first/index.html", "text/html; charset=utf-8"),
    ("/study.json", "application/json; charset=utf-8"),
    ("/manifest.webmanifest", "application/manifest+json; charset=utf-8"),
    ("/bild%20%C3%BC.svg", "image/svg+xml; charset=utf-8"),
    ("/numbers.bin", "application/octet-stream"),
    ("/search/words-a.js", "text/javascript; charset=utf-8"),
    ("/.studyguide/preview.js", "text/javascript; charset=utf-8"),
    ("/.studyguide/preview.css", "text/css; charset=utf-8"),
])
def test_head_is_get_without_a_body(still, path, kind):
    status, headers, body = still.get(path)
    assert status == 200
    assert headers["Content-Type"] == kind
    assert int(headers["Content-Length"]) == len(body)
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    without = still.get(path, "HEAD")
    assert without[0] == 200 and without[2] == b""
    for name in ["Content-Type", "Content-Length", "ETag", "Cache-Control", "Accept-Ranges"]:
        assert without[1][name] == headers[name]


def test_every_link_of_the_site_is_served(still):
    seen, todo = set(), ["/"]
    while todo:
        path = todo.pop()
        if path in seen:
            continue
        seen.add(path)
        status, headers, body = still.get(path)
        assert status == 200, path
        if not headers["Content-Type"].startswith("text/html"):
            continue
        for url in re.findall(r'(?:href|src)="([^"#]+)', body.decode()):
            if re.match(r"[a-z]+:", url):
                continue
            parts = path.split("/")[:-1] if not url.startswith("/") else [""]
            for part in url.split("/"):
                if part == "..":
                    parts.pop()
                elif part:
                    parts.append(part)
            todo.append("/".join(parts) or "/")
    assert len(seen) > 20


def test_a_folder_is_where_its_slash_is(still):
    status, headers, _ = still.get("/first?a=b")
    assert (status, headers["Location"]) == (301, "/first/?a=b")
    status, headers, _ = still.get("/part-one/third")
    assert (status, headers["Location"]) == (301, "/part-one/third/")
    assert still.get("/part-one/")[0] == 404


def test_the_guides_own_page_for_what_is_not_there(still):
    status, headers, body = still.get("/a/b/none")
    assert status == 404
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert b"A guide" in body and b'<base href="/">' in body


def test_unchanged_is_not_sent_again(still):
    for path in ["/first/", "/numbers.bin", "/study.json"]:
        tag = still.get(path)[1]["ETag"]
        for condition in [tag, "*", f'"other", W/{tag}']:
            status, headers, body = still.get(path, If_None_Match=condition)
            assert (status, body, headers["ETag"]) == (304, b"", tag)
        assert still.get(path, If_None_Match='"other"')[0] == 200


def test_parts(still):
    whole = still.get("/numbers.bin")[2]
    for header, part in [
        ("bytes=0-0", whole[:1]), ("bytes=100-199", whole[100:200]), ("bytes=2040-", whole[2040:]),
        ("bytes=-5", whole[-5:]), ("bytes=0-99999", whole), ("bytes=-99999", whole),
    ]:
        status, headers, body = still.get("/numbers.bin", Range=header)
        assert (status, body) == (206, part)
        first = whole.index(part) if len(part) > 255 else int(
            headers["Content-Range"].split()[1].split("-")[0])
        assert headers["Content-Range"] == f"bytes {first}-{first + len(part) - 1}/{len(whole)}"
        assert int(headers["Content-Length"]) == len(part)


def test_parts_that_are_not_there(still):
    for header in ["bytes=2048-", "bytes=5000-6000", "bytes=-0"]:
        status, headers, _ = still.get("/numbers.bin", Range=header)
        assert (status, headers["Content-Range"]) == (416, "bytes */2048")


def test_what_is_no_range_is_the_whole(still):
    for header in ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5"]:
        assert still.get("/numbers.bin", Range=header)[0] == 200
    tag = still.get("/numbers.bin")[1]["ETag"]
    assert still.get("/numbers.bin", Range="bytes=0-1", If_Range=tag)[0] == 206
    assert still.get("/numbers.bin", Range="bytes=0-1", If_Range='"old"')[0] == 200
    assert still.get("/numbers.bin", "HEAD", Range="bytes=0-1")[0] == 200


def test_compressed_where_that_is_asked_for(still):
    status, plain, body = still.get("/first/")
    assert "Content-Encoding" not in plain and plain["Vary"] == "Accept-Encoding"
    status, headers, packed = still.get("/first/", Accept_Encoding="br, gzip;q=0.8")
    assert headers["Content-Encoding"] == "gzip"
    assert len(packed) < len(body) / 2
    assert gzip.decompress(packed) == body
    assert headers["ETag"] != plain["ETag"]
    assert still.get("/first/", Accept_Encoding="gzip", If_None_Match=headers["ETag"])[0] == 304
    for refused in ["gzip;q=0", "identity", "br"]:
        assert "Content-Encoding" not in still.get("/first/", Accept_Encoding=refused)[1]
    assert "Content-Encoding" not in still.get("/numbers.bin", Accept_Encoding="gzip")[1]


def test_a_connection_is_kept(still):
    host = f"Host: 127.0.0.1:{still.port}\r\n"
    answer = still.raw((
        f"HEAD / HTTP/1.1\r\n{host}\r\n" * 3
        + f"HEAD / HTTP/1.1\r\n{host}Connection: close\r\n\r\n").encode())
    assert answer.count(b"HTTP/1.1 200 OK") == 4


def test_an_old_client_is_shown_the_end(still):
    answer = still.raw(f"GET /first/ HTTP/1.0\r\nHost: 127.0.0.1:{still.port}\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.") and b" 200 OK\r\n" in answer
    assert answer.endswith(b"</html>\n")


@pytest.mark.parametrize("head", [
    b"GET / HTTP/1.1\r\nHost: %s\r\nX-Long: " + b"a" * 20_000 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: %s\r\n" + b"X-Many: a\r\n" * 5_000 + b"\r\n",
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: %s\r\n\r\n",
    b"no request at all\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
])
def test_what_is_too_large_or_no_request_ends(still, head):
    host = f"127.0.0.1:{still.port}".encode()
    answer = still.raw(head.replace(b"%s", host))
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")
    assert still.get("/")[0] == 200


def test_the_report_of_a_page(still):
    status, headers, body = still.get("/.studyguide/page.json?path=%2Ffirst%2F")
    report = json.loads(body)
    assert report["file"] == "Content/01-first.md"
    assert [found["kind"] for found in report["elements"]] == ["pair", "term"]
    assert all(found["questions"] > 0 for found in report["elements"])
    assert report["questions"] and all(asked["answer"] for asked in report["questions"])
    assert report["findings"] == []
    whole = json.loads(still.get("/.studyguide/page.json?path=%2F")[2])
    assert whole["counts"] == {"pair": 3, "term": 3}
    assert "content/link-out" in [finding["id"] for finding in whole["findings"]]


def test_links_that_lead_out_are_told(still):
    text = "".join(still.output)
    assert "Content/out.txt:1:1: warning: this link leads out of the folder" in text
    assert "the secret" not in text
    assert "Content/out.md:1:1: warning" in text


def test_a_broken_guide_quotes_nothing_from_outside(tmp_path):
    content = tmp_path / "Content"
    content.mkdir()
    (tmp_path / "secret.txt").write_text("the secret\n")
    (content / "out.md").symlink_to("../secret.txt")
    (content / "a.md").write_text("---\ntitel: A\n---\n# A\n")
    server = Server(tmp_path)
    try:
        events = Events(server)
        told = str(events.next())
        events.close()
        page, report = server.ask("/"), server.ask("/.studyguide/page.json")
        assert page[0] == report[0] == 503
        assert "titel" in told and b"titel" in page[1]
        assert "the secret" not in told
        assert b"the secret" not in page[1] + report[1]
    finally:
        server.stop()
