import { submitted } from './enhance.js';
import { onForm } from './form.js';
import { followHistory } from './navigation.js';

export { applyAction } from './apply.js';
export { enhance } from './enhance.js';
export { goto, invalidateAll } from './navigation.js';
export { decoders, deserialize } from './result.js';

// One listener for all forms, those that appear later included. It comes after the form's own: who prevents the
// submission there has the last word.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && onForm(form, 'data-enhance') !== null) {
    submitted(event);
  }
});
followHistory();
