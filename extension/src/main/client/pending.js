import { onForm } from './form.js';
import { tell } from './events.js';
import { real } from './real.js';
import { announce, wordsOf } from './say.js';

const SLOW = 5000;

/**
 * How many requests an element waits for.
 * @type {WeakMap<Element, number>}
 */
const waiting = new WeakMap();

/** @param {Element} element */
export const isPending = (element) => waiting.has(element);

/** What is set while an element waits, and not to be taken away by a page that was rendered for another form. */
export const PENDING = ['aria-busy', 'data-pending', 'aria-disabled'];

/**
 * Shows that a form is being sent, until `end` is called. A button is not `disabled`, which would take the focus from it, but
 * says that it is; a second submission is held back elsewhere.
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {boolean} locks whether the button does nothing until the end
 */
export function begin(form, submitter, locks) {
  const detail = { pending: true, slow: false, loaded: 0, total: 0 };
  const set = () => tell(form, 'pending', { ...detail });
  const bar = real(form).querySelector('progress');
  const before = bar && ['max', 'value'].map((name) => /** @type {const} */ ([name, onForm(bar, name)]));
  mark(form, 'aria-busy', 'true');
  if (submitter) {
    mark(submitter, locks ? 'aria-disabled' : 'data-pending', locks ? 'true' : '');
  }
  set();
  const timer = setTimeout(() => {
    detail.slow = true;
    real(form).setAttribute('data-pending', 'slow');
    announce(wordsOf(form, 'slow') ?? 'Still sending…');
    set();
  }, SLOW);
  return {
    /**
     * @param {number} loaded
     * @param {number} total
     */
    progress(loaded, total) {
      Object.assign(detail, { loaded, total });
      if (bar && total) {
        bar.max = total;
        bar.value = loaded;
      }
      set();
    },
    end() {
      clearTimeout(timer);
      unmark(form);
      if (submitter) {
        unmark(submitter);
      }
      // Otherwise a new page has said what it shows.
      if (bar?.max === detail.total) {
        before?.forEach(([name, value]) => (value === null ? bar.removeAttribute(name) : bar.setAttribute(name, value)));
      }
      detail.pending = false;
      set();
    },
  };
}

/**
 * @param {Element} element
 * @param {string} name
 * @param {string} value
 */
function mark(element, name, value) {
  waiting.set(element, (waiting.get(element) ?? 0) + 1);
  real(element).setAttribute('data-pending', '');
  real(element).setAttribute(name, value);
}

/** @param {Element} element */
function unmark(element) {
  const rest = (waiting.get(element) ?? 1) - 1;
  if (rest) {
    waiting.set(element, rest);
  } else {
    waiting.delete(element);
    PENDING.forEach((name) => real(element).removeAttribute(name));
  }
}
