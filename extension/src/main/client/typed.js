import { fieldsOf } from './form.js';
import { real } from './real.js';

/**
 * What the user does to a form while it is being sent must not be lost when it is reset.
 */

/** @typedef {HTMLInputElement & Pick<HTMLSelectElement, 'options' | 'selectedOptions'>} Field one that has the properties of all */

/** @param {Field} field */
const stateOf = (field) =>
  field.type === 'checkbox' || field.type === 'radio'
    ? field.checked
    : field.type === 'select-multiple'
      ? [...field.selectedOptions].map((option) => option.value).join('\n')
      : field.value;

/**
 * Remembers what is in a form; the function that it returns resets the form, except for what has changed since.
 * @param {HTMLFormElement} form
 */
export function remember(form) {
  const fields = /** @type {Field[]} */ (fieldsOf(form));
  const sent = new Map(fields.map((field) => [field, stateOf(field)]));
  return () => {
    const restores = /** @type {Field[]} */ (fieldsOf(form))
      .filter((field) => sent.has(field) && sent.get(field) !== stateOf(field))
      .map(keep);
    real(form).reset();
    restores.forEach((restore) => restore());
  };
}

/**
 * Remembers which choices a user has made. A new default takes the place of a choice, unlike that of a text.
 * @param {Element} root
 */
export function rememberChoices(root) {
  const fields = /** @type {Field[]} */ ([...real(root).querySelectorAll('select,input[type=radio]')]);
  const restores = fields.filter(isChosen).map(keep);
  return () => restores.forEach((restore) => restore());
}

/** @param {Field} field */
function isChosen(field) {
  const options = [...(field.options ?? [])];
  // Without a default, a list shows its first option.
  const first = !field.multiple && !options.some((option) => option.defaultSelected);
  return options.length
    ? options.some((option, i) => option.selected !== (option.defaultSelected || (first && i === 0)))
    : field.checked && !field.defaultChecked;
}

/**
 * @param {Field} field
 * @returns {() => void}
 */
function keep(field) {
  const { checked, value, files, type, options } = field;
  if (type === 'checkbox' || type === 'radio') {
    return () => (field.checked = checked);
  }
  if (options) {
    const chosen = [...field.selectedOptions].map((option) => option.value);
    return () => {
      const now = [...field.options];
      if (chosen.every((choice) => now.some((option) => option.value === choice))) {
        now.forEach((option) => (option.selected = chosen.includes(option.value)));
      }
    };
  }
  return type === 'file' ? () => (field.files = files) : () => (field.value = value);
}
