import { morph, morphHead, setAttributes } from './morph.js';
import { real } from './real.js';

/**
 * Shows a page that the server has rendered.
 * @param {string} html
 * @param {{ form?: Element, region?: Element | null, anew?: boolean }} how the form that was sent; the only part that changes,
 *   if the page has its counterpart; whether it is another page than before
 */
export async function show(html, { form, region, anew }) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Parsed without scripts, it would be alive: here it is the text that it is where scripts run.
  page.querySelectorAll('noscript').forEach((element) => (element.textContent = element.innerHTML));
  const part = region && counterpartOf(region, page);
  await withTransition(isAnimated(form ?? document.body, anew), () => {
    if (region && part) {
      morph(region, part);
      document.title = page.title;
    } else {
      follow(document.documentElement, page.documentElement);
      follow(document.body, page.body);
      morphHead(document.head, page.head);
      morphBody(page.body);
    }
  });
}

/**
 * The attributes of the root and the body that the last page had, so far as that is known: the first may hold some of scripts.
 * @type {WeakMap<Element, string[]>}
 */
const sent = new WeakMap();

/**
 * Sets what a new page says, and removes what only the last one said: what scripts have added stays.
 * @param {Element} old
 * @param {Element} fresh
 */
function follow(old, fresh) {
  for (const name of sent.get(old) ?? ['lang', 'dir']) {
    if (!fresh.hasAttribute(name)) {
      old.removeAttribute(name);
    }
  }
  sent.set(old, fresh.getAttributeNames());
  setAttributes(old, fresh);
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
  const id = real(region).getAttribute('id');
  return id
    ? page.getElementById(id)
    : page.querySelector(`[data-region="${CSS.escape(real(region).getAttribute('data-region') ?? '')}"]`);
}

/**
 * Whether a change is shown as a transition. While one runs, the browser swallows all clicks: that is no harm where the page
 * is another one, but where somebody works with a form, the author has to ask for it.
 * @param {Element} element
 * @param {boolean} [anew]
 */
function isAnimated(element, anew) {
  const wanted = real(element).closest('[data-transition]')?.getAttribute('data-transition');
  return (
    (anew ? wanted !== 'none' : wanted !== undefined && wanted !== 'none') &&
    'startViewTransition' in document &&
    !document.hidden &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/**
 * @param {boolean} animated
 * @param {() => void} change
 */
async function withTransition(animated, change) {
  if (!animated) {
    change();
    return;
  }
  const transition = document.startViewTransition(change);
  // A transition that is skipped is no error; a change that fails is.
  transition.ready.catch(() => {});
  await transition.updateCallbackDone;
}
