/** True where the reader has asked the browser to load little; false where it does not tell. */
export function savesData(): boolean {
	if (typeof navigator === 'undefined' || !('connection' in navigator)) return false;
	const { connection } = navigator;
	return typeof connection === 'object' && connection !== null && 'saveData' in connection
		? connection.saveData === true
		: false;
}
