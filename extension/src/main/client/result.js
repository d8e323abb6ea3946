import { parse } from 'devalue';

/** @import { ActionResult } from './form-actions.d.ts' */
/** @import { Reply } from './send.js' */

/** @type {typeof import('./form-actions.d.ts').decoders} */
export const decoders = {};

/** @type {typeof import('./form-actions.d.ts').deserialize} */
export function deserialize(text) {
  const result = JSON.parse(text);
  if (result.data) {
    result.data = parse(result.data, decoders);
  }
  return result;
}

/**
 * The result that a reply holds, or what stands for it where the reply is none.
 *
 * - A redirect that was followed to a page becomes a redirect to that page: the session has ended, say.
 * - An action that has answered with nothing at all has succeeded.
 * - A page that an action has answered by itself, or that tells of an error, is shown.
 * - Any other page comes from somebody before the action, which has not run: a form of the server's own login, say. `null`
 *   then asks for a submission by the browser.
 *
 * @param {Reply} reply
 * @returns {ActionResult | null}
 */
export function resultOf(reply) {
  const result = parsed(reply.text);
  if (typeof result?.type === 'string') {
    return decoded(result, reply);
  }
  if (reply.redirected) {
    return { type: 'redirect', status: 303, location: reply.url };
  }
  const { status } = reply;
  if (status === 204 && reply.reached) {
    return { type: 'success', status };
  }
  if (reply.type.startsWith('text/html')) {
    return reply.ok && !reply.reached
      ? null
      : { type: 'error', status, error: { message: '' }, page: { status, html: reply.text } };
  }
  return { type: 'error', status, error: { message: '', ...result } };
}

/**
 * @param {any} result
 * @param {Reply} reply
 * @returns {ActionResult}
 */
function decoded(result, reply) {
  if (result.type === 'error') {
    return { ...result, status: reply.status };
  }
  try {
    return deserialize(reply.text);
  } catch (error) {
    if (!result.page) {
      throw error;
    }
    // The page says it all; who needs the data as well is told why it is missing.
    console.warn('form-actions: the data of this result cannot be decoded; fill in decoders', error);
    return { ...result, data: undefined };
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
