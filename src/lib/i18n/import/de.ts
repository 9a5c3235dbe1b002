import { printNumber } from '../number.ts';
import type { ImportSentences } from './sentence.ts';

const number = (text: string) => printNumber(Number(text), { locale: 'de' });

/** Was an einer eingelesenen Datei nicht stimmt und was zu tun ist. */
export const de: ImportSentences = {
	'file-binary': () => 'ist weder Text noch Arbeitsmappe (die Tabelle als CSV oder XLSX ausgeben)',
	'file-truncated': ({ value, detail }) =>
		value === ''
			? 'scheint abgeschnitten: Das Ende fehlt (die Datei noch einmal herunterladen)'
			: `endet mitten in einer Zeile: ${value} von ${detail} Zellen (die Datei noch einmal herunterladen)`,
	'file-unreadable': () =>
		'lässt sich nicht öffnen: Es ist ein Ordner, oder die Datei wurde inzwischen verschoben, geändert oder gesperrt (noch einmal auswählen)',
	'entries-left': ({ value, detail }) =>
		detail === '1'
			? `Eine Datei des Archivs ist keine Tabelle und bleibt ungelesen: ${value}`
			: `${detail} Dateien des Archivs sind keine Tabellen und bleiben ungelesen: ${value}`,
	'reading-failed': () =>
		'ließ sich nicht zu Ende lesen, vermutlich weil der Speicher nicht reicht (andere Fenster schließen, die Datei teilen)',
	'format-unknown': () =>
		'hat kein bekanntes Format (eine Tabelle braucht eine Spalte mit amtlichen Schlüsseln und eine mit Jahren oder Tagen; sonst mit --format angeben, welches es ist)',
	'text-mojibake': ({ value, detail }) =>
		value.includes('\uFFFD')
			? `„${value}“ enthält Zeichen, die beim Speichern verloren gingen (die Datei aus der Quelle neu ausgeben)`
			: `„${value}“ wurde doppelt umgewandelt${detail === '' ? '' : `, gemeint ist „${detail}“`} (die Datei neu ausgeben oder noch einmal als UTF-8 speichern)`,
	'no-rows': () => 'enthält keine lesbare Zahl (die Ausgabe prüfen)',
	'numbers-mixed': ({ value, detail }) =>
		`„${value}“ und „${detail}“ haben nicht dasselbe Dezimalzeichen (eines berichtigen)`,
	'number-ambiguous': ({ value, detail }) =>
		`„${value}“ kann ein Tausenderzeichen oder Nachkommastellen haben; „${detail}“ gilt als Dezimalzeichen (eine Zahl mit der Quelle vergleichen)`,
	'serial-date': ({ value, detail }) =>
		`„${value}“ ist das Datum einer Tabellenkalkulation, gelesen als ${detail}`,
	'period-unreadable': ({ value }) =>
		/^(1[0-8]|2[1-9])\d\d(-|$)/.test(value)
			? `„${value}“ liegt außerhalb der Jahre 1900 bis 2099 (in der Datei berichtigen oder die Tabelle neu ausgeben)`
			: `„${value}“ ist weder Jahr noch Tag (als 2026 oder 30.06.2026 schreiben)`,
	'period-missing': () =>
		'nennt nirgends, für welche Zeit die Zahlen gelten (eine Spalte mit dem Jahr ergänzen)',
	'flag-left-out': ({ value, detail }) =>
		`„${value}“ trägt das Kennzeichen „${detail}“, für das es hier keinen Platz gibt (in NOTES.md nennen)`,
	'region-unreadable': ({ value }) =>
		`„${value}“ ist kein amtlicher Schlüssel; die Zeile bleibt weg`,
	'leading-zero': ({ value, detail }) =>
		`„${value}“ hatte die führende Null verloren und wurde als ${detail} gelesen`,
	'row-repeated': ({ value, detail }) =>
		`„${value}“ steht schon in Zeile ${detail}, mit demselben Wert`,
	'row-contradicts': ({ value, detail }) =>
		`„${value}“ steht schon in Zeile ${detail} mit einem anderen Wert (den falschen löschen)`,
	'units-differ': ({ value, detail }) =>
		`„${value}“ kommt in mehreren Einheiten vor und gilt als mehrere Kennzahlen: ${detail}`,
	'not-yet-published': ({ value, detail }) =>
		`„-“ in fast allen Zellen von ${value} (${detail}), davor aber Zahlen: vermutlich noch nicht veröffentlicht`,
	'table-alone': () =>
		'hat keine Spalten mit Schlüssel der Region und Zeitraum: Die Tabelle wird gezeigt, lässt sich aber nicht mit amtlichen Zahlen verbinden (Spalten „AGS“ und „Jahr“ ergänzen)',
	'limit-bytes': ({ value, detail }) =>
		`ist mit ${value} MB zu groß; gelesen werden höchstens ${detail} MB (nur die nötigen Spalten ausgeben oder die Datei teilen)`,
	'limit-entries': ({ value, detail }) =>
		`enthält ${number(value)} Dateien; gelesen werden höchstens ${number(detail)} (nur die nötigen packen)`,
	'limit-unpacked': ({ value, detail }) =>
		`wäre ausgepackt ${number(value)} MB groß; ausgepackt werden höchstens ${number(detail)} MB (weniger Dateien packen oder die Tabelle teilen)`,
	'limit-ratio': ({ value, detail }) =>
		`wäre ausgepackt ${number(value)}-mal so groß, mehr als das ${number(detail)}-Fache; so packt niemand eine Tabelle, die Datei wird nicht geöffnet (die Herkunft prüfen)`,
	'limit-rows': ({ value, detail }) =>
		`hat ${number(value)} Zeilen; gelesen werden höchstens ${number(detail)} (nach Jahren oder Regionen teilen)`,
	'limit-columns': ({ value, detail }) =>
		`hat ${number(value)} Spalten; gelesen werden höchstens ${number(detail)} (nur die nötigen Spalten ausgeben)`
};
