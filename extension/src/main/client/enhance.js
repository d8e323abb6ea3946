import { applyAction, origins } from './apply.js';
import { tell } from './events.js';
import { isForScript, onForm, submissionOf } from './form.js';
import { departure } from './navigation.js';
import { begin } from './pending.js';
import { real } from './real.js';
import { resultOf } from './result.js';
import { unwarn } from './say.js';
import { leadsAway, send, submitNatively } from './send.js';
import { remember } from './typed.js';

/** @import { ResultDetail, SubmitFunction, UpdateOptions } from './form-actions.d.ts' */
/** @import { Submission } from './form.js' */

/**
 * The submissions of a form that have not ended.
 * @type {WeakMap<HTMLFormElement, Set<AbortController>>}
 */
const running = new WeakMap();

/**
 * What a new submission of a form waits for where it has to queue.
 * @type {WeakMap<HTMLFormElement, Promise<void>>}
 */
const queues = new WeakMap();

/** @type {typeof import('./form-actions.d.ts').enhance} */
export function enhance(form, submit) {
  /** @param {SubmitEvent} event */
  const listener = (event) => submitted(event, submit);
  real(form).addEventListener('submit', listener);
  return { destroy: () => real(form).removeEventListener('submit', listener) };
}

/**
 * Takes a submission over, if it is one for a script.
 * @param {SubmitEvent} event
 * @param {SubmitFunction} [submit]
 */
export function submitted(event, submit) {
  const form = /** @type {HTMLFormElement} */ (event.target);
  const { submitter } = event;
  const submission = submissionOf(form, submitter);
  if (event.defaultPrevented || !isForScript(submission, location.origin)) {
    return;
  }
  event.preventDefault();
  const policy = onForm(form, 'data-concurrency') ?? 'ignore';
  const others = running.get(form) ?? new Set();
  if (policy === 'ignore' && others.size) {
    return;
  }
  if (policy === 'abort') {
    others.forEach((other) => other.abort());
  }
  const controller = new AbortController();
  running.set(form, others.add(controller));
  const formData = new FormData(form, submitter);
  const reset = remember(form);
  const pending = begin(form, submitter, policy === 'ignore');
  const run = () =>
    carryOut(form, submitter, submission, formData, reset, controller, pending.progress, submit).finally(() => {
      others.delete(controller);
      pending.end();
    });
  const ended = policy === 'queue' ? (queues.get(form) ?? Promise.resolve()).then(run) : run();
  // The next in the queue waits for the end, whatever it is.
  queues.set(form, ended.catch(reportError));
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} submitter
 * @param {Submission} submission
 * @param {FormData} formData
 * @param {() => void} reset
 * @param {AbortController} controller
 * @param {(loaded: number, total: number) => void} progress
 * @param {SubmitFunction} [submit]
 */
async function carryOut(form, submitter, { action, enctype }, formData, reset, controller, progress, submit) {
  unwarn(form);
  let cancelled = !tell(form, 'submit', { action, formData, submitter, controller });
  const cancel = () => {
    cancelled = true;
  };
  const callback = cancelled
    ? undefined
    : await submit?.({ action, formData, formElement: form, controller, submitter, cancel });
  if (cancelled || controller.signal.aborted) {
    return;
  }
  const answer = await answerTo(action, enctype, formData, controller.signal, progress);
  if (controller.signal.aborted) {
    return;
  }
  if (!answer) {
    submitNatively(action, enctype, formData);
    await departure();
    return;
  }
  const { result } = answer;
  origins.set(result, { form, action });
  const wanted = tell(form, result.type === 'error' ? 'error' : 'result', { action, formData, submitter, ...answer });
  /** @param {UpdateOptions} [options] */
  const update = async (options) => {
    const success = result.type === 'success';
    if (success && options?.reset !== false) {
      reset();
    }
    if (!success || options?.invalidateAll !== false) {
      await applyAction(result);
    }
  };
  if (callback) {
    await callback({ action, formData, formElement: form, result, update });
  } else if (wanted) {
    await update();
  }
}

/**
 * What comes back, `null` if only the browser can make something of it.
 * @param {URL} action
 * @param {string} enctype
 * @param {FormData} formData
 * @param {AbortSignal} signal
 * @param {(loaded: number, total: number) => void} progress
 * @returns {Promise<Pick<ResultDetail, 'result' | 'cause'> | null>}
 */
async function answerTo(action, enctype, formData, signal, progress) {
  let reply;
  try {
    reply = await send(action, enctype, formData, signal, progress);
    const result = resultOf(reply);
    const isOwn = reply.reached && reply.type.startsWith('application/json');
    return result && { result, cause: isOwn || result.type !== 'error' ? 'action' : 'reply' };
  } catch (error) {
    if (reply) {
      return { result: { type: 'error', status: reply.status, error }, cause: 'reply' };
    }
    // The action may have run: its page is asked for, but nothing is sent twice.
    return !signal.aborted && (await leadsAway(action))
      ? { result: { type: 'redirect', status: 303, location: action.href }, cause: 'network' }
      : { result: { type: 'error', error }, cause: 'network' };
  }
}
