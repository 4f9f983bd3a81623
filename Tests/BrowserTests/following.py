"""How tests go from page to page."""


def follow(link):
    """Clicks a link to another page and waits until that has loaded: until its scripts have done their work too,
    which a click alone does not wait for."""
    with link.page.expect_navigation():
        link.click()
