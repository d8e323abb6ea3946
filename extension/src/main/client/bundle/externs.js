/**
 * @fileoverview What the bundle hands to its export statement.
 * @externs
 */
var $formActions;
