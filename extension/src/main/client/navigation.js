import { withoutHash } from './address.js';
import { show } from './page.js';

/**
 * A navigation that turns out to be a download leaves the page where it is: nobody waits for its end for ever. Nor does a page
 * that comes back from the browser's cache.
 */
const LEAVING = 3000;

/** @type {typeof import('./form-actions.d.ts').goto} */
export async function goto(url, { replaceState = false } = {}) {
  const target = new URL(url, location.href);
  if (target.protocol === 'javascript:') {
    throw new TypeError('form-actions: ' + target.protocol + ' is no page');
  }
  if (target.hash && withoutHash(target.href) === withoutHash(location.href)) {
    // The browser would only scroll.
    history[replaceState ? 'replaceState' : 'pushState'](null, '', target);
    location.reload();
  } else {
    location[replaceState ? 'replace' : 'assign'](target);
  }
  await departure();
}

/** Ends when the page is left, or stays after all. */
export const departure = () =>
  new Promise((resolve) => {
    setTimeout(resolve, LEAVING);
    addEventListener('pageshow', resolve, { once: true });
  });

/** @type {typeof import('./form-actions.d.ts').invalidateAll} */
export async function invalidateAll() {
  const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' });
  if (response.redirected) {
    await goto(response.url);
  } else {
    await show(await response.text(), {});
  }
}

/** What the page shows: a number for each place in the history that was entered without a navigation. */
let shown = history.state?.formActions ?? Math.random();

/**
 * Gives a page that a result has brought an address and a place in the history.
 * @param {URL | string} url
 */
export function enter(url) {
  history.replaceState({ ...history.state, formActions: shown }, '');
  shown = Math.random();
  history.pushState({ formActions: shown }, '', url);
}

/** On the way back through such pages, the browser does not load them by itself. */
export function followHistory() {
  addEventListener('popstate', (event) => {
    const place = event.state?.formActions;
    if (place && place !== shown) {
      location.reload();
    }
  });
}
