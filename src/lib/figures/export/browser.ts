/** Hands a file to the browser; nothing leaves the page. */
export function save(name: string, file: Blob): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Puts a text on the clipboard; false where the browser or the connection does not allow it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** Puts formatted text on the clipboard, with plain text beside it; false where that is not allowed. */
export async function copyHtml(html: string, plain: string): Promise<boolean> {
	const blob = (type: string, text: string) => new Blob([text], { type });
	try {
		const item = new ClipboardItem({
			'text/html': blob('text/html', html),
			'text/plain': blob('text/plain', plain)
		});
		await navigator.clipboard.write([item]);
		return true;
	} catch {
		return false;
	}
}
