package dev.formactions.internal.attributes;

/** Where an object is in a form, and with it how certain it is that there is one when the form is submitted. */
enum Place {
    /** It is the form itself, or an object that the form must have. */
    FORM,

    /**
     * It is there if one of its fields is submitted. Without the answer of a checkbox, a choice or a file there may be no
     * object, so that nothing is demanded of it.
     */
    OPTIONAL,

    /** It is one of several, and none at all if its fields are left empty, so that none of them is demanded. */
    ELEMENT
}
