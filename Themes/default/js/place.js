// @ts-check

/** Opens the answer that the address points to, and marks in the contents where the reader is. */
export function followPlace() {
  addEventListener("hashchange", reveal);
  reveal();

  /** @type {Map<Element, Element>} */
  const links = new Map();
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll(".contents a")
  )) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (!links.size) return;
  const headings = [...links.keys()];
  const update = () => {
    // At its end the page cannot bring a heading any further up.
    const isEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    const line = isEnd ? innerHeight : 120;
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < line);
    const here = above[above.length - 1];
    for (const [heading, link] of links) link.classList.toggle("here", heading === here);
  };
  addEventListener("scroll", update, { passive: true });
  update();
}

/** Keeps which chapter was read last, for the first page to lead back to it. */
export function keepChapter() {
  if (!document.querySelector(".chapter")) return;
  try {
    const key = `studyguide/${document.documentElement.dataset.guide}/chapter`;
    localStorage.setItem(key, location.pathname);
  } catch {}
}

function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest("details");
  if (details) details.open = true;
}
