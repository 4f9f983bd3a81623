// @ts-check
// Which files of the author's a page shows.

const places = [
  ["img, source, video, audio, iframe, embed, script", "src"],
  ["video", "poster"],
  ["object", "data"],
];

/**
 * Whether the page shows the file at that path of the site.
 * @param {Document} document
 * @param {string} path
 */
export function usesFile(document, path) {
  const wanted = new URL(path.split("/").map(encodeURIComponent).join("/"), origin(document));
  return places.some(([selector, attribute]) =>
    [...document.querySelectorAll(selector)].some((element) => {
      const value = element.getAttribute(attribute);
      return value !== null && samePath(value, document, wanted);
    }),
  );
}

/**
 * @param {string} value
 * @param {Document} document
 * @param {URL} wanted
 */
function samePath(value, document, wanted) {
  try {
    const url = new URL(value, document.baseURI);
    return url.origin === wanted.origin && decoded(url.pathname) === decoded(wanted.pathname);
  } catch {
    return false;
  }
}

/** @param {Document} document */
function origin(document) {
  return new URL("/", document.location.href);
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
