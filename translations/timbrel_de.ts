<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>Lernausschnitte</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>Prüfausschnitte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>KeptSoundModel</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, behalten am %2</translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Erlaubt ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Erlaubt ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Das kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 to %2%3; default %4</source>
        <translation>%1 bis %2%3; Vorgabe %4</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReconstructionModel</name>
    <message>
        <source>Way back</source>
        <translation>Weg zurück</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>Konv.</translation>
    </message>
    <message>
        <source>LSD</source>
        <translation>LSD</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>The recording, at the sampling rate of its features</source>
        <translation>Die Aufnahme, mit der Abtastrate ihrer Merkmale</translation>
    </message>
</context>
<context>
    <name>RecordedClipModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>RecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>idle</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sichert …</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Figure (*.png)</source>
        <translation>Abbildung (*.png)</translation>
    </message>
    <message>
        <source>Figure (*.svg)</source>
        <translation>Abbildung (*.svg)</translation>
    </message>
    <message>
        <source>Figure (*.pdf)</source>
        <translation>Abbildung (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</source>
        <translation>Aufnahmen (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>FLAC (*.flac)</source>
        <translation>FLAC (*.flac)</translation>
    </message>
    <message>
        <source>WAV (*.wav)</source>
        <translation>WAV (*.wav)</translation>
    </message>
</context>
<context>
    <name>SweepModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>%1, powers</source>
        <translation>%1, Leistungen</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Gespielt von</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Nähte</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Zeit, s</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>The recording, as the run hears it</source>
        <translation>Die Aufnahme, wie der Lauf sie hört</translation>
    </message>
    <message>
        <source>Step %1. %2 clips, %3 seams: features change %4 times as much there as elsewhere, in the recording %5 times. Sound to features %6 s, network %7 s, features to sound %8 s. Peak %9 dB.</source>
        <translation>Schritt %1. %2 Ausschnitte, %3 Nähte: Dort ändern sich die Merkmale %4-mal so stark wie anderswo, in der Aufnahme %5-mal. Klang zu Merkmalen %6 s, Netz %7 s, Merkmale zu Klang %8 s. Spitze %9 dB.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Menus</name>
    <message>
        <source>&amp;Open run…</source>
        <translation>Lauf ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>&amp;Experiment öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>Experiment &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;About Timbrel</source>
        <translation>Ü&amp;ber Timbrel</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ein Experiment öffnen</translation>
    </message>
    <message>
        <source>Experiments (*.toml)</source>
        <translation>Experimente (*.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Das Experiment sichern</translation>
    </message>
    <message>
        <source>About Timbrel</source>
        <translation>Über Timbrel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Takes music apart into class and content, puts it together again differently, and lets you look at it and listen to it.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Zerlegt Musik in Klasse und Inhalt, setzt sie anders wieder zusammen und lässt beides sehen und hören.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>timbrel::app::RunMeasuring</name>
    <message>
        <source>Notes are not measured: %1</source>
        <translation>Noten werden nicht gemessen: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sweeping</name>
    <message>
        <source>A run is training. Stop it, or wait for its end: one after the other is quicker than both at once.</source>
        <translation>Ein Lauf trainiert. Halten Sie ihn an oder warten Sie sein Ende ab: Nacheinander geht es schneller als beides zugleich.</translation>
    </message>
    <message>
        <source>A sweep is training. Stop it in its panel, or wait for its end: one after the other is quicker than both at once. What was stopped goes on later.</source>
        <translation>Eine Versuchsreihe trainiert. Halten Sie sie in ihrem Feld an oder warten Sie ihr Ende ab: Nacheinander geht es schneller als beides zugleich. Was angehalten wurde, geht später weiter.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Workbench</name>
    <message>
        <source>Training of %1 begins</source>
        <translation>Das Training von %1 beginnt</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Corpus %1: %2 recordings of %3 classes</source>
        <translation>Korpus %1: %2 Aufnahmen von %3 Klassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CodeMapPanel</name>
    <message>
        <source>Class read from content codes: %1 · by guessing: %2</source>
        <translation>Klasse aus Inhaltscodes gelesen: %1 · durch Raten: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Code map</source>
        <translation>Codekarte</translation>
    </message>
    <message>
        <source>Start training: the codes of the clips will stand here as dots, coloured by class. Click a dot to hear its clip.</source>
        <translation>Starten Sie das Training: Die Codes der Ausschnitte stehen hier als Punkte, nach Klassen gefärbt. Ein Klick auf einen Punkt spielt seinen Ausschnitt.</translation>
    </message>
    <message>
        <source>Colour by class</source>
        <translation>Farbe nach Klasse</translation>
    </message>
    <message>
        <source>Colour by sub-class</source>
        <translation>Farbe nach Unterklasse</translation>
    </message>
    <message>
        <source>What dots are coloured by</source>
        <translation>Wonach Punkte gefärbt sind</translation>
    </message>
    <message>
        <source>Content codes</source>
        <translation>Inhaltscodes</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>Klassencodes</translation>
    </message>
    <message>
        <source>The accuracy of a linear probe on recordings it has not seen. At the level of guessing, the content codes keep the class to themselves.</source>
        <translation>Die Trefferquote einer linearen Sonde auf Aufnahmen, die sie nicht kennt. Liegt sie beim Raten, verraten die Inhaltscodes die Klasse nicht.</translation>
    </message>
    <message>
        <source>The map keeps neighbours, not distances or sizes. A map without groups does not prove that the class is gone; the probe tells.</source>
        <translation>Die Karte erhält Nachbarschaften, nicht Abstände oder Größen. Fehlende Gruppen beweisen nicht, dass die Klasse verschwunden ist; das sagt die Sonde.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ComparePanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>bester Schritt</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>second less first</source>
        <translation>zweiter minus erster</translation>
    </message>
    <message>
        <source>the truth</source>
        <translation>die Wahrheit</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose two runs that were trained on the same clips, or two steps of one, such as before and after a critic joined in: what both make of the same recordings will stand here side by side.</source>
        <translation>Wählen Sie zwei Läufe, die auf denselben Ausschnitten trainiert wurden, oder zwei Schritte eines Laufs, etwa bevor und nachdem ein Kritiker hinzukam: Was beide aus denselben Aufnahmen machen, steht hier nebeneinander.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Zweiter Lauf</translation>
    </message>
    <message>
        <source>Step of the first run</source>
        <translation>Schritt des ersten Laufs</translation>
    </message>
    <message>
        <source>Step of the second run</source>
        <translation>Schritt des zweiten Laufs</translation>
    </message>
    <message>
        <source>Have both play the same held-out clips; takes about a minute</source>
        <translation>Beide dieselben zurückgehaltenen Ausschnitte spielen lassen; dauert etwa eine Minute</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>Den Vergleich anhalten; was es gibt, bleibt</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The numbers as a table (CSV), or all as a figure (PNG, SVG, PDF)</source>
        <translation>Die Zahlen als Tabelle (CSV) oder alles als Abbildung (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Transfer that is shown</source>
        <translation>Übertragung, die gezeigt wird</translation>
    </message>
    <message>
        <source>Both transfers, their difference, and the truth</source>
        <translation>Beide Übertragungen, ihr Unterschied und die Wahrheit</translation>
    </message>
    <message>
        <source>Mean spectra</source>
        <translation>Mittlere Spektren</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>%1, then %2: the second has %3 more from 4 kHz up.</source>
        <translation>%1, dann %2: Der zweite hat ab 4 kHz um %3 mehr.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <translation>%1, dann %2.</translation>
    </message>
    <message>
        <source>Curves: mean spectra of %1 transfers and of %2. Numbers: energy from 4 kHz up against all, with 95 % intervals over recordings.</source>
        <translation>Kurven: mittlere Spektren von %1 Übertragungen und von %2. Zahlen: Energie ab 4 kHz gegen alle Energie, mit 95-%-Intervallen über Aufnahmen.</translation>
    </message>
    <message>
        <source>Red: the second has more, blue: less</source>
        <translation>Rot: der zweite hat mehr, blau: weniger</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CorpusPanel</name>
    <message>
        <source>Recordings: %1</source>
        <translation>Aufnahmen: %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Choose a folder of recordings, one folder for each class, or the built-in corpus, in the experiment&apos;s Corpus section.</source>
        <translation>Wählen Sie im Abschnitt Korpus des Experiments einen Ordner mit Aufnahmen, je Klasse ein Unterordner, oder den eingebauten Korpus.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Recordings; Return plays one</source>
        <translation>Aufnahmen; die Eingabetaste spielt eine ab</translation>
    </message>
    <message>
        <source>Double-click a recording, or press Return, to hear it</source>
        <translation>Doppelklick oder Eingabetaste spielt eine Aufnahme ab</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvePlot</name>
    <message>
        <source>Curves over steps</source>
        <translation>Kurven über den Schritten</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Start training, or open a run: its losses and measures will be drawn here, step by step.</source>
        <translation>Starten Sie das Training oder öffnen Sie einen Lauf: Seine Verluste und Messwerte werden hier Schritt für Schritt gezeichnet.</translation>
    </message>
    <message>
        <source>Group of curves</source>
        <translation>Kurvengruppe</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>S&amp;mooth</source>
        <translation>&amp;Glätten</translation>
    </message>
    <message>
        <source>Averages each curve over its past; the raw values stay faintly visible</source>
        <translation>Mittelt jede Kurve über ihre Vergangenheit; die Rohwerte bleiben blass sichtbar</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Name des Experiments</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Open an experiment file, or choose a preset, to begin.</source>
        <translation>Öffnen Sie zum Beginnen eine Experimentdatei oder wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>&amp;Training starten</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingCard</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingsView</name>
    <message>
        <source>Wrong: %1</source>
        <translation>Falsch: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Bedenklich: %1</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>Gut zu wissen: %1</translation>
    </message>
    <message>
        <source>Nothing is the matter with this corpus.</source>
        <translation>An diesem Korpus ist nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Nothing was found yet: the recordings are not listened to.</source>
        <translation>Noch kein Befund: die Aufnahmen sind nicht angehört.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridView</name>
    <message>
        <source>Transfer grid</source>
        <translation>Transfertafel</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>%1, reconstructed</source>
        <translation>%1, rekonstruiert</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> · error %1</source>
        <translation> · Fehler %1</translation>
    </message>
    <message>
        <source>content →</source>
        <translation>Inhalt →</translation>
    </message>
    <message>
        <source>class ↓</source>
        <translation>Klasse ↓</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>folded corner: reconstruction</source>
        <translation>Eselsohr: Rekonstruktion</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Level of what is playing, from %1 dB to full scale</source>
        <translation>Pegel der Wiedergabe, von %1 dB bis Vollaussteuerung</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LineEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ListeningPanel</name>
    <message>
        <source>Exported to %1: open index.html there in a browser</source>
        <translation>Nach %1 ausgegeben: dort index.html in einem Browser öffnen</translation>
    </message>
    <message>
        <source>Export the listening list into a folder</source>
        <translation>Die Hörliste in einen Ordner ausgeben</translation>
    </message>
    <message>
        <source>Listening list</source>
        <translation>Hörliste</translation>
    </message>
    <message>
        <source>Nothing kept yet. Press Keep in the player, or Ctrl+K, while you listen: the sound stays here, for a note and stars, whatever becomes of its run.</source>
        <translation>Noch nichts behalten. Beim Hören im Player „Behalten“ oder Strg+K drücken: Der Klang bleibt hier, für eine Notiz und Sterne, was auch aus seinem Lauf wird.</translation>
    </message>
    <message>
        <source>Kept sounds; Return plays one, 0 to 5 give stars</source>
        <translation>Behaltene Klänge; Eingabe spielt einen, 0 bis 5 geben Sterne</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Hear it (Return)</source>
        <translation>Anhören (Eingabe)</translation>
    </message>
    <message>
        <source>Take it off the list (Delete)</source>
        <translation>Von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation>Das zuletzt Entfernte zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Write the sounds, a page that plays them in any browser, and a table</source>
        <translation>Die Klänge schreiben, dazu eine Seite, die sie in jedem Browser spielt, und eine Tabelle</translation>
    </message>
    <message>
        <source>What do you hear?</source>
        <translation>Was ist zu hören?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Timbrel does, and what goes wrong, will be told here.</source>
        <translation>Noch ist nichts geschehen. Was Timbrel tut und was misslingt, wird hier erzählt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MainWindow</name>
    <message>
        <source>Timbrel</source>
        <translation>Timbrel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Training is running. Save what is learnt and close?</source>
        <translation>Das Training läuft. Gelerntes sichern und schließen?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Sichern und schließen</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ManualWindow</name>
    <message>
        <source>Timbrel&apos;s guide</source>
        <translation>Handbuch zu Timbrel</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MeasuresPanel</name>
    <message>
        <source>%1 held-out clips, %2 transfers, step %3</source>
        <translation>%1 zurückgehaltene Ausschnitte, %2 Übertragungen, Schritt %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Rows: who played. Columns: who is to play.</source>
        <translation>Zeilen: wer gespielt hat. Spalten: wer spielen soll.</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>Punkt: der Lauf. Linie: wo 95 % der Mittelwerte liegen, wenn Aufnahmen neu gezogen werden. Striche: was daneben steht, das erste kräftig.</translation>
    </message>
    <message>
        <source>This run is still training; it is measured at its end.</source>
        <translation>Dieser Lauf trainiert noch; an seinem Ende wird er gemessen.</translation>
    </message>
    <message>
        <source>Measure on another corpus</source>
        <translation>An einem anderen Korpus messen</translation>
    </message>
    <message>
        <source>At the end of a training the run is measured on recordings it has never seen; the measures will stand here. Open an older run and press Measure again.</source>
        <translation>Am Ende eines Trainings wird der Lauf an Aufnahmen gemessen, die er nie gesehen hat; hier werden die Maße stehen. Öffnen Sie einen älteren Lauf und drücken Sie „Neu messen“.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Neu messen</translation>
    </message>
    <message>
        <source>Measure the run&apos;s best step on its held-out recordings, notes too where the transcriber is there; takes some minutes</source>
        <translation>Den besten Schritt des Laufs an seinen zurückgehaltenen Aufnahmen messen, auch Noten, wo der Notenhörer da ist; dauert einige Minuten</translation>
    </message>
    <message>
        <source>On another corpus…</source>
        <translation>An anderem Korpus…</translation>
    </message>
    <message>
        <source>Measure on the held-out recordings of another folder, of the classes with the same names</source>
        <translation>An den zurückgehaltenen Aufnahmen eines anderen Ordners messen, von den Klassen gleichen Namens</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop measuring; the measures before stay</source>
        <translation>Das Messen anhalten; die Maße davor bleiben</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <translation>Fortschritt des Messens</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Panel</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Bild von %1 speichern</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ParameterField</name>
    <message>
        <source>Changed from the default</source>
        <translation>Weicht von der Vorgabe ab</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PlayerPanel</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Its sound is being computed</source>
        <translation>Der Klang wird berechnet</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Anhalten (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Abspielen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play again from the start, until paused</source>
        <translation>Von vorn wiederholen, bis angehalten wird</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Keep what is heard in the listening list (Ctrl+K)</source>
        <translation>Was zu hören ist, in der Hörliste behalten (Strg+K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept in the listening list</source>
        <translation>In der Hörliste behalten</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ProgressLine</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ReconstructionPanel</name>
    <message>
        <source>Open a recording</source>
        <translation>Eine Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Take what the spectrograms show apart, and hear each way back</source>
        <translation>Zerlegt, was die Spektrogramme zeigen, und macht jeden Weg zurück hörbar</translation>
    </message>
    <message>
        <source>Choose a clip or a recording first, so that there is something to take apart</source>
        <translation>Zuerst einen Clip oder eine Aufnahme wählen, damit es etwas zu zerlegen gibt</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Choose a clip or a recording and compare, or open one: what the experiment&apos;s features keep of it will come back as sound, each way beside the original.</source>
        <translation>Einen Clip oder eine Aufnahme wählen und vergleichen, oder eine öffnen: Was die Merkmale des Experiments davon behalten, kommt als Klang zurück, auf jedem Weg, neben dem Original.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Aufnahme öffnen…</translation>
    </message>
    <message>
        <source>Take a sound file apart, its first ten seconds</source>
        <translation>Zerlegt die ersten zehn Sekunden einer Klangdatei</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> Iterationen</translation>
    </message>
    <message>
        <source>Of the ways that refine the phase; more take longer</source>
        <translation>Für die Wege, die die Phase verfeinern; mehr dauern länger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>Den Vergleich beenden; was da ist, bleibt</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Recording and ways back; Return plays one</source>
        <translation>Aufnahme und Wege zurück; die Eingabetaste spielt einen ab</translation>
    </message>
    <message>
        <source>Choose a way to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>Einen Weg wählen, um ihn an derselben Stelle anstelle des letzten zu sehen und zu hören; die Eingabetaste spielt ihn von vorn</translation>
    </message>
    <message>
        <source>Convergence over iterations</source>
        <translation>Konvergenz über den Iterationen</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>%1 and back. Lower is nearer: at -20 dB of convergence a tenth of the magnitudes is wrong, at -6 dB half. From mel bands, -12 dB and an LSD of 1 dB are good, -5 and 3 are poor.</source>
        <translation>%1 und zurück. Niedriger ist näher: Bei -20 dB Konvergenz ist ein Zehntel der Beträge falsch, bei -6 dB die Hälfte. Aus Mel-Bändern sind -12 dB und 1 dB LSD gut, -5 und 3 schlecht.</translation>
    </message>
    <message>
        <source>Spectral convergence: how far the magnitudes of 2048-sample spectra are off, as a share of the recording&apos;s. Log spectral distance (LSD): how far the levels of 128 mel bands are off, at equal loudness.</source>
        <translation>Spektrale Konvergenz: wie weit die Beträge von Spektren über 2048 Abtastwerte abweichen, als Anteil an denen der Aufnahme. Logarithmisch-spektraler Abstand (LSD): wie weit die Pegel von 128 Mel-Bändern bei gleicher Lautheit abweichen.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RecordPanel</name>
    <message>
        <source>Record into a folder</source>
        <translation>In einen Ordner aufnehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>End this take (R)</source>
        <translation>Diese Aufnahme beenden (R)</translation>
    </message>
    <message>
        <source>Keep what the microphone hears, as a new take (R)</source>
        <translation>Behalten, was das Mikrofon hört, als neue Aufnahme (R)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Mikrofone werden gesucht …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Record into another folder: a new one, or one recorded before</source>
        <translation>In einen anderen Ordner aufnehmen: einen neuen oder einen mit früheren Aufnahmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Who plays: choose a class of this corpus or type a new one</source>
        <translation>Wer spielt: eine Klasse dieses Korpus wählen oder eine neue eintippen</translation>
    </message>
    <message>
        <source>who plays</source>
        <translation>wer spielt</translation>
    </message>
    <message>
        <source>Where what you play is cut into clips</source>
        <translation>Wo das Gespielte in Clips geschnitten wird</translation>
    </message>
    <message>
        <source>where you pause</source>
        <translation>wo Sie pausieren</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Level of the microphone, from -48 dB to full scale. Play your loudest; it should stay below the last steps.</source>
        <translation>Pegel des Mikrofons, von -48 dB bis Vollaussteuerung. Spielen Sie so laut, wie Sie werden; er sollte unter den letzten Stufen bleiben.</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>Länge der Aufnahme</translation>
    </message>
    <message>
        <source>Clips; Return plays one, Delete discards it</source>
        <translation>Clips; Eingabe spielt einen ab, Entf verwirft ihn</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Hear the chosen clip (Return)</source>
        <translation>Den gewählten Clip anhören (Eingabe)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Move the chosen clip to the trash (Delete)</source>
        <translation>Den gewählten Clip in den Papierkorb verschieben (Entf)</translation>
    </message>
    <message>
        <source>Use this corpus</source>
        <translation>Diesen Korpus verwenden</translation>
    </message>
    <message>
        <source>Make this folder the corpus of the experiment. It takes two classes or more, and two takes of each, so that one can be kept for testing.</source>
        <translation>Diesen Ordner zum Korpus des Experiments machen. Es braucht mindestens zwei Klassen und von jeder zwei Aufnahmen, damit eine zum Testen bleibt.</translation>
    </message>
    <message>
        <source>Gaps in the sound of this take: %1. The machine could not keep up: discard the clips that click, and close what keeps it busy.</source>
        <translation>Lücken im Ton dieser Aufnahme: %1. Der Rechner kam nicht nach: Verwerfen Sie Clips, in denen es knackt, und schließen Sie, was ihn beschäftigt.</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>alle %1 s</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunBar</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>%1 clips per second</source>
        <translation>%1 Ausschnitte je Sekunde</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train the experiment (%1)</source>
        <translation>Das Experiment trainieren (%1)</translation>
    </message>
    <message>
        <source>Hold the training where it is, or go on (%1)</source>
        <translation>Das Training anhalten oder fortsetzen (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Finish the step, save, and stop (%1)</source>
        <translation>Schritt beenden, sichern und aufhören (%1)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunsPanel</name>
    <message>
        <source>Move run to trash</source>
        <translation>Lauf in den Papierkorb</translation>
    </message>
    <message>
        <source>Move the run &quot;%1&quot; with its checkpoints to the trash?</source>
        <translation>Den Lauf „%1“ mit seinen Sicherungspunkten in den Papierkorb legen?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>No runs yet. Start training in the Experiment panel: each run keeps its curves, checkpoints and previews in a folder of its own, listed here.</source>
        <translation>Noch keine Läufe. Starten Sie das Training im Feld Experiment: Jeder Lauf behält Kurven, Sicherungspunkte und Vorschauen in einem eigenen Ordner und wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Runs; Return opens one</source>
        <translation>Läufe; die Eingabetaste öffnet einen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show the curves, pictures and sounds of this run</source>
        <translation>Kurven, Bilder und Klänge dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>Train on from where this run ended</source>
        <translation>Dort weitertrainieren, wo dieser Lauf endete</translation>
    </message>
    <message>
        <source>A new experiment with the settings of this run</source>
        <translation>Ein neues Experiment mit den Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>Move the folder of this run to the trash</source>
        <translation>Den Ordner dieses Laufs in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SectionForm</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (experimentell)</translation>
    </message>
    <message numerus="yes">
        <source> (%n changed)</source>
        <translation>
            <numerusform> (%n geändert)</numerusform>
            <numerusform> (%n geändert)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramPanel</name>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Spectrograms</source>
        <translation>Spektrogramme</translation>
    </message>
    <message>
        <source>Start training, or choose a clip in the transfer grid, the code map or the corpus: what goes in and what comes out will stand here, one above the other.</source>
        <translation>Starten Sie das Training oder wählen Sie einen Ausschnitt in der Transfertafel, der Codekarte oder im Korpus: Was hineingeht und was herauskommt, steht hier übereinander.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramView</name>
    <message>
        <source>Spectrograms</source>
        <translation>Spektrogramme</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::StepSlider</name>
    <message>
        <source>Saved step that all panels show</source>
        <translation>Gesicherter Schritt, den alle Felder zeigen</translation>
    </message>
    <message>
        <source>Every panel shows the step chosen here; at the right end, the newest</source>
        <translation>Alle Felder zeigen den hier gewählten Schritt, am rechten Ende den neuesten</translation>
    </message>
    <message>
        <source>no saved steps</source>
        <translation>keine gesicherten Schritte</translation>
    </message>
    <message>
        <source>newest step</source>
        <translation>neuester Schritt</translation>
    </message>
    <message>
        <source>shows step %1</source>
        <translation>zeigt Schritt %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SweepPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save the sweep&apos;s results</source>
        <translation>Ergebnisse der Versuchsreihe speichern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>insgesamt noch etwa %1</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Versuchsreihe öffnen</translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation>Versuchsreihen (*.toml)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Choose a sweep, or open one: experiments that differ in a few settings are trained one after another and compared here. A sweep is a TOML file with lists of values; the built-in ones are examples.</source>
        <translation>Wählen Sie eine Versuchsreihe oder öffnen Sie eine: Experimente, die sich in wenigen Einstellungen unterscheiden, werden nacheinander trainiert und hier verglichen. Eine Versuchsreihe ist eine TOML-Datei mit Listen von Werten; die mitgelieferten sind Beispiele.</translation>
    </message>
    <message>
        <source>Open sweep…</source>
        <translation>Versuchsreihe öffnen…</translation>
    </message>
    <message>
        <source>A TOML file with lists of values</source>
        <translation>Eine TOML-Datei mit Listen von Werten</translation>
    </message>
    <message>
        <source>Train all</source>
        <translation>Alle trainieren</translation>
    </message>
    <message>
        <source>Train what is not trained yet, and go on with what was begun</source>
        <translation>Trainieren, was noch nicht trainiert ist, und fortsetzen, was begonnen wurde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Save the run of the moment and stop; Train all goes on from there</source>
        <translation>Den laufenden Lauf sichern und anhalten; „Alle trainieren“ setzt dort fort</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The results as a table (CSV), or as a figure (PNG, SVG, PDF)</source>
        <translation>Die Ergebnisse als Tabelle (CSV) oder als Abbildung (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Fortschritt der Versuchsreihe</translation>
    </message>
    <message>
        <source>Measure that is compared</source>
        <translation>Maß, das verglichen wird</translation>
    </message>
    <message>
        <source>Experiments of the sweep; Return opens a run</source>
        <translation>Experimente der Versuchsreihe; die Eingabetaste öffnet einen Lauf</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>Punkt: der Lauf. Linie: wo 95 % der Mittelwerte liegen, wenn Aufnahmen neu gezogen werden. Striche: was daneben steht, das erste kräftig.</translation>
    </message>
    <message>
        <source>Experiments: %1, all trained.</source>
        <translation>Experimente: %1, alle trainiert.</translation>
    </message>
    <message>
        <source>Experiments: %1, about %2 of training left.</source>
        <translation>Experimente: %1, noch etwa %2 Training.</translation>
    </message>
    <message>
        <source>Experiments: %1; how long they take is known once one like them has been trained.</source>
        <translation>Experimente: %1; wie lange sie dauern, ist bekannt, sobald ein ähnliches trainiert wurde.</translation>
    </message>
    <message>
        <source>Runs are trained from top to bottom; what was trained before is not trained again.</source>
        <translation>Die Läufe werden von oben nach unten trainiert; was schon trainiert ist, wird nicht noch einmal trainiert.</translation>
    </message>
    <message>
        <source>Strokes: %1</source>
        <translation>Striche: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TracksPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>slower while a run trains</source>
        <translation>langsamer, solange ein Lauf trainiert</translation>
    </message>
    <message>
        <source>Open a track</source>
        <translation>Ein Stück öffnen</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Gewähltes speichern</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Open a run that has been trained first: its classes can play</source>
        <translation>Öffnen Sie zuerst einen trainierten Lauf: Seine Klassen können spielen</translation>
    </message>
    <message>
        <source>Have this class play the whole track</source>
        <translation>Das ganze Stück von dieser Klasse spielen lassen</translation>
    </message>
    <message>
        <source>Open a track first</source>
        <translation>Öffnen Sie zuerst ein Stück</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window, or open one: a song, a solo, of any length. Then choose who is to play it.</source>
        <translation>Ziehen Sie eine Aufnahme auf das Fenster oder öffnen Sie eine: ein Lied, ein Solo, beliebig lang. Wählen Sie dann, wer sie spielen soll.</translation>
    </message>
    <message>
        <source>Open a run that has been trained, or train one: its classes can play whole recordings. Then drop one anywhere on the window, or open it.</source>
        <translation>Öffnen Sie einen trainierten Lauf oder trainieren Sie einen: Seine Klassen können ganze Aufnahmen spielen. Ziehen Sie dann eine auf das Fenster oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Open track…</source>
        <translation>Stück öffnen…</translation>
    </message>
    <message>
        <source>A sound file of any length</source>
        <translation>Eine Klangdatei beliebiger Länge</translation>
    </message>
    <message>
        <source>Who plays the recording</source>
        <translation>Wer die Aufnahme spielt</translation>
    </message>
    <message>
        <source>Who plays the recording: this run scales every class in its own way</source>
        <translation>Wer die Aufnahme spielt: Dieser Lauf skaliert jede Klasse auf ihre eigene Weise</translation>
    </message>
    <message>
        <source>Who is to play it</source>
        <translation>Wer es spielen soll</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop; what there is stays</source>
        <translation>Anhalten; was es gibt, bleibt</translation>
    </message>
    <message>
        <source>How its clips become one</source>
        <translation>Wie aus den Ausschnitten eins wird</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Write what is chosen as WAV or FLAC</source>
        <translation>Gewähltes als WAV oder FLAC schreiben</translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation>Fortschritt der Übertragung</translation>
    </message>
    <message>
        <source>The recording and who played it; Return plays one</source>
        <translation>Die Aufnahme und wer sie gespielt hat; Eingabe spielt ab</translation>
    </message>
    <message>
        <source>Choose one to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>Wählen Sie eine, um sie anstelle der letzten zu sehen und zu hören, im selben Augenblick; Eingabe spielt sie von vorn</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TransferGridPanel</name>
    <message>
        <source>Transfer grid</source>
        <translation>Transfertafel</translation>
    </message>
    <message>
        <source>Start training: every phrase played by every class will stand here. Click a picture to hear it.</source>
        <translation>Starten Sie das Training: Jede Phrase, gespielt von jeder Klasse, steht hier. Ein Klick auf ein Bild spielt es ab.</translation>
    </message>
</context>
</TS>
