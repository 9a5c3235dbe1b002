import { copyText } from '../../figures/export/browser.ts';

/** Copies what stands in a field; false when no way is open, then the text is selected for the reader. */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
	field.focus();
	field.select();
	// Pages served without TLS have no clipboard; the old command asks nobody.
	return (await copyText(field.value)) || document.execCommand('copy');
}
