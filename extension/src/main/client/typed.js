import { fieldsOf } from './form.js';

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
    HTMLFormElement.prototype.reset.call(form);
    restores.forEach((restore) => restore());
  };
}

/**
 * @param {Field} field
 * @returns {() => void}
 */
function keep(field) {
  const { checked, value, files, type } = field;
  if (type === 'checkbox' || type === 'radio') {
    return () => (field.checked = checked);
  }
  if (type === 'select-multiple') {
    const chosen = [...field.selectedOptions];
    return () => [...field.options].forEach((option) => (option.selected = chosen.includes(option)));
  }
  return type === 'file' ? () => (field.files = files) : () => (field.value = value);
}
