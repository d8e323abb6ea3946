import * as formActions from '../form-actions.js';

$formActions = formActions;
