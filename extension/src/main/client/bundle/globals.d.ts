/** What the bundle hands to its export statement. */
declare var $formActions: unknown;
