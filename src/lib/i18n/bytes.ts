import type { Format } from './format.ts';

/** Bytes as a reader expects them: 812 → "1 kB", 5900000 → "5,9 MB". */
export function fileSize(bytes: number, format: Format): string {
	if (bytes < 999_500) return `${format.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
	return `${format.number(bytes / 1_000_000, 1)} MB`;
}
