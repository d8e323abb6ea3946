import * as exported from '../main.js';

$formActions = /** @satisfies {typeof import('../form-actions.d.ts')} */ (exported);
