// @ts-check
// Where the preview puts its own things: apart from the page, so that neither's style reaches the
// other.

/**
 * A root for elements of the preview, with its style sheet.
 * @param {string} style
 */
export async function makeHost(style) {
  const host = document.createElement("studyguide-preview");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  const response = await fetch(style);
  await sheet.replace(await response.text());
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  return root;
}

/**
 * An element with attributes and what is in it; texts stay texts.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
