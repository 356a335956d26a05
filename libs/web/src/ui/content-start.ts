/**
 * Where the content of the page begins for a keyboard and a screen reader: at the element that is marked `data-bd-start`
 * (with `tabindex="-1"`) on a page that has a navigation of its own before it, else at `<main id="content">`.
 */
export const contentStart = (document: Document): HTMLElement | null =>
  document.querySelector<HTMLElement>('#content [data-bd-start]') ?? document.getElementById('content');
