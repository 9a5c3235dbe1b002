/** Id of the line that says how many entries a choice leaves; the focus goes there when its button is gone. */
export const resultId = 'ergebnis';
