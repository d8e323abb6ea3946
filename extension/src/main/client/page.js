import { morph, morphHead, setAttributes } from './morph.js';

/**
 * Shows a page that the server has rendered.
 * @param {string} html
 * @param {Element | null} [region] the only part that changes, if the page has its counterpart
 */
export async function show(html, region) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const part = region && counterpartOf(region, page);
  await withTransition(region ?? document.body, () => {
    if (region && part) {
      morph(region, part);
      document.title = page.title;
    } else {
      setAttributes(document.documentElement, page.documentElement);
      setAttributes(document.body, page.body);
      morphHead(document.head, page.head);
      morphBody(page.body);
    }
  });
}

/** @param {HTMLElement} body */
function morphBody(body) {
  // The attributes are set already, and those that scripts have added there stay.
  for (const name of document.body.getAttributeNames()) {
    body.setAttribute(name, /** @type {string} */ (document.body.getAttribute(name)));
  }
  morph(document.body, body);
}

/**
 * @param {Element} region
 * @param {Document} page
 */
function counterpartOf(region, page) {
  const id = region.getAttribute('id');
  return id
    ? page.getElementById(id)
    : page.querySelector(`[data-region="${CSS.escape(region.getAttribute('data-region') ?? '')}"]`);
}

/**
 * @param {Element} element
 * @param {() => void} change
 */
async function withTransition(element, change) {
  if (
    !('startViewTransition' in document) ||
    document.hidden ||
    matchMedia('(prefers-reduced-motion: reduce)').matches ||
    element.closest('[data-transition=none]')
  ) {
    change();
    return;
  }
  const transition = document.startViewTransition(change);
  // A transition that is skipped is no error; a change that fails is.
  transition.ready.catch(() => {});
  await transition.updateCallbackDone;
}
