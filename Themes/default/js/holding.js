// @ts-check
// What one window at a time may go on with.

/** Milliseconds: a page that is loaded anew may be there before the one before it has let go. */
const WAIT = 500;

/**
 * Takes something for this window, until it is closed or goes elsewhere.
 * @param {string} name
 * @returns {Promise<boolean>} whether it could be had; also where the browser cannot tell
 */
export function hold(name) {
  const { locks } = navigator;
  if (!locks) return Promise.resolve(true);
  const wait = new AbortController();
  setTimeout(() => wait.abort(), WAIT);
  return new Promise((resolve) => {
    const held = () => {
      resolve(true);
      return new Promise(() => {});
    };
    locks
      .request(name, { signal: wait.signal }, held)
      .catch((error) => resolve(error.name !== "AbortError"));
  });
}
