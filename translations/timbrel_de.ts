<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>128 filters at most, 1.4 million parameters.</source>
        <translation>Höchstens 128 Filter, 1,4 Millionen Parameter.</translation>
    </message>
    <message>
        <source>135 pixels.</source>
        <translation>135 Pixel.</translation>
    </message>
    <message>
        <source>16-bit brain floats</source>
        <translation>16-Bit-Gleitkomma (bfloat16)</translation>
    </message>
    <message>
        <source>199 pixels.</source>
        <translation>199 Pixel.</translation>
    </message>
    <message>
        <source>256 filters at most, 5.7 million parameters, as in GANSynth.</source>
        <translation>Höchstens 256 Filter, 5,7 Millionen Parameter, wie in GANSynth.</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>55 pixels.</source>
        <translation>55 Pixel.</translation>
    </message>
    <message>
        <source>64 filters at most, 0.4 million parameters.</source>
        <translation>Höchstens 64 Filter, 0,4 Millionen Parameter.</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>87 pixels.</source>
        <translation>87 Pixel.</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A class on one side of the split</source>
        <translation>Eine Klasse nur auf einer Seite der Aufteilung</translation>
    </message>
    <message>
        <source>A class that is mostly one song</source>
        <translation>Eine Klasse, die fast nur aus einem Stück besteht</translation>
    </message>
    <message>
        <source>A clip for every single frame: slow, and every frame is a seam (Marsden).</source>
        <translation>Ein Ausschnitt für jeden einzelnen Frame: langsam, und jeder Frame ist eine Naht (Marsden).</translation>
    </message>
    <message>
        <source>A constant added to the samples is heard as clicks at cuts and fills the lowest band</source>
        <translation>Eine Konstante, die zu den Abtastwerten hinzukommt, ist an Schnitten als Knacken zu hören und füllt das tiefste Band</translation>
    </message>
    <message>
        <source>A download or a copy that broke off has lost music, and may end in a click</source>
        <translation>Bei abgebrochenem Herunterladen oder Kopieren ging Musik verloren, und am Ende kann es knacken</translation>
    </message>
    <message>
        <source>A graphics card where there is one.</source>
        <translation>Eine Grafikkarte, wo es eine gibt.</translation>
    </message>
    <message>
        <source>A model cannot tell who plays from the room, the microphone and the song, and a measurement on so few says little</source>
        <translation>Ein Modell kann nicht unterscheiden, was vom Spieler, vom Raum, vom Mikrofon und vom Stück kommt, und eine Messung an so wenigen sagt wenig</translation>
    </message>
    <message>
        <source>A model may tell classes by how loud they are, and a transfer then changes the level in place of the timbre</source>
        <translation>Ein Modell kann Klassen daran erkennen, wie laut sie sind; eine Übertragung ändert dann den Pegel statt der Klangfarbe</translation>
    </message>
    <message>
        <source>A model may tell classes by where the spectrum ends, not by who plays</source>
        <translation>Ein Modell kann Klassen daran erkennen, wo das Spektrum endet, nicht daran, wer spielt</translation>
    </message>
    <message>
        <source>A model that knows the song by heart does well on held-out clips of it, so every held-out figure is too good</source>
        <translation>Ein Modell, das ein Stück auswendig kennt, schneidet an zurückgehaltenen Ausschnitten daraus gut ab, also ist jeder dort gemessene Wert zu gut</translation>
    </message>
    <message>
        <source>A recording that is there twice counts twice, in learning and in measuring</source>
        <translation>Eine Aufnahme, die zweimal da ist, zählt doppelt, beim Lernen und beim Messen</translation>
    </message>
    <message>
        <source>A safetensors file with the weights of torchvision&apos;s VGG16; docs/perceptual-weights.md tells how to get it.</source>
        <translation>Eine safetensors-Datei mit den Gewichten von VGG16 aus torchvision; wie man sie bekommt, steht in docs/perceptual-weights.md.</translation>
    </message>
    <message>
        <source>A song is on both sides of the split</source>
        <translation>Ein Stück steht auf beiden Seiten der Aufteilung</translation>
    </message>
    <message>
        <source>Absolute error of the first layer alone; the picture as it is.</source>
        <translation>Absoluter Fehler allein der ersten Schicht; das Bild, wie es ist.</translation>
    </message>
    <message>
        <source>AdaIN layers</source>
        <translation>AdaIN-Schichten</translation>
    </message>
    <message>
        <source>AdaIN-VC decoder</source>
        <translation>AdaIN-VC-Decoder</translation>
    </message>
    <message>
        <source>AdaIN-VC encoder</source>
        <translation>AdaIN-VC-Encoder</translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation>Adam β₁</translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation>Adam β₂</translation>
    </message>
    <message>
        <source>Add other recordings, or use a part of the long one</source>
        <translation>Andere Aufnahmen hinzunehmen oder nur einen Teil der langen verwenden</translation>
    </message>
    <message>
        <source>Add recordings of other songs, or draw another split</source>
        <translation>Aufnahmen anderer Stücke hinzunehmen oder eine andere Aufteilung auslosen</translation>
    </message>
    <message>
        <source>Add recordings of other songs, players and rooms</source>
        <translation>Aufnahmen anderer Stücke, Spieler und Räume hinzunehmen</translation>
    </message>
    <message>
        <source>Added to the width of every band, so that low notes do not ring for seconds; 0 keeps to one quality for all bands.</source>
        <translation>Kommt zur Breite jedes Bandes hinzu, damit tiefe Töne nicht sekundenlang nachklingen; 0 hält für alle Bänder dieselbe Güte.</translation>
    </message>
    <message>
        <source>Added width</source>
        <translation>Zusätzliche Breite</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Gegen den Kritiker</translation>
    </message>
    <message>
        <source>All are mixed to one channel, which can cancel what is in opposite phase</source>
        <translation>Alle werden zu einem Kanal gemischt; dabei kann sich auslöschen, was gegenphasig ist</translation>
    </message>
    <message>
        <source>All are resampled to the rate of the representation, but what a lower rate has cut off stays missing</source>
        <translation>Alle werden auf die Abtastrate der Darstellung gebracht, aber was eine niedrigere Rate abgeschnitten hat, bleibt verloren</translation>
    </message>
    <message>
        <source>All partials in step; clicks at first.</source>
        <translation>Alle Teiltöne im Gleichschritt; knackt anfangs.</translation>
    </message>
    <message>
        <source>Always a CUDA graphics card.</source>
        <translation>Immer eine CUDA-Grafikkarte.</translation>
    </message>
    <message>
        <source>Always the processor.</source>
        <translation>Immer der Prozessor.</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>Amortisierung</translation>
    </message>
    <message>
        <source>Amortised rate</source>
        <translation>Lernrate der Amortisierung</translation>
    </message>
    <message>
        <source>Another label goes with the class</source>
        <translation>Eine andere Angabe geht mit der Klasse einher</translation>
    </message>
    <message>
        <source>Another seed holds out other recordings.</source>
        <translation>Ein anderer Startwert hält andere Aufnahmen zurück.</translation>
    </message>
    <message>
        <source>As LORD in PyTorch, with the picture normalised as ImageNet&apos;s were.</source>
        <translation>Wie LORD in PyTorch, das Bild normalisiert wie die von ImageNet.</translation>
    </message>
    <message>
        <source>As Rho and with its network, which learns without classes to find two crops of the same clip (seed 001).</source>
        <translation>Wie Rho und mit dessen Netz, das ohne Klassen lernt, zwei Teile desselben Ausschnitts zu finden (Vorarbeit 001).</translation>
    </message>
    <message>
        <source>As Rho, with a network of VGGish&apos;s shape; seed 001 found Rho better.</source>
        <translation>Wie Rho, mit einem Netz in der Form von VGGish; Vorarbeit 001 fand Rho besser.</translation>
    </message>
    <message>
        <source>As good as phase can be: that of the recording itself.</source>
        <translation>So gut, wie die Phase sein kann: die der Aufnahme selbst.</translation>
    </message>
    <message>
        <source>As in seed 003; part of a transfer is then this re-weighting alone.</source>
        <translation>Wie in Vorarbeit 003; ein Teil einer Übertragung ist dann allein diese Umgewichtung.</translation>
    </message>
    <message>
        <source>As in the papers.</source>
        <translation>Wie in den Veröffentlichungen.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie aufgenommen</translation>
    </message>
    <message>
        <source>As spectrum libraries have it, and so seed 000; neighbouring bins cancel.</source>
        <translation>Wie in Spektrum-Bibliotheken und damit in Vorarbeit 000; benachbarte Bins heben sich auf.</translation>
    </message>
    <message>
        <source>At most this many for training, drawn by the split seed; 0 takes all.</source>
        <translation>Höchstens so viele zum Lernen, gezogen mit dem Startwert der Aufteilung; 0 nimmt alle.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Bands of one clip, its height.</source>
        <translation>Bänder eines Ausschnitts, seine Höhe.</translation>
    </message>
    <message>
        <source>Bands per octave</source>
        <translation>Bänder je Oktave</translation>
    </message>
    <message>
        <source>Bands spread smoothly over their bins.</source>
        <translation>Bänder, glatt über ihre Bins verteilt.</translation>
    </message>
    <message>
        <source>Bands to bins by least squares, clipped at zero; phases from noise (seed 000).</source>
        <translation>Von Bändern zu Bins durch kleinste Quadrate, bei null abgeschnitten; Phasen aus Rauschen (Vorarbeit 000).</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Between silences</source>
        <translation>Zwischen stillen Stellen</translation>
    </message>
    <message>
        <source>Blend powers</source>
        <translation>Leistungen mitteln</translation>
    </message>
    <message>
        <source>Bring the recordings to one loudness</source>
        <translation>Die Aufnahmen auf gleiche Lautheit bringen</translation>
    </message>
    <message>
        <source>Bring to one loudness</source>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <source>Brings recordings to one loudness, so that level does not tell who plays.</source>
        <translation>Bringt Aufnahmen auf gleiche Lautheit, damit der Pegel nicht verrät, wer spielt.</translation>
    </message>
    <message>
        <source>Built-in solos</source>
        <translation>Eingebaute Solos</translation>
    </message>
    <message>
        <source>COLA</source>
        <translation>COLA</translation>
    </message>
    <message>
        <source>Centre of the lowest band; 65.406 Hz is the note C2.</source>
        <translation>Mitte des tiefsten Bandes; 65,406 Hz ist der Ton C2 (großes C).</translation>
    </message>
    <message>
        <source>Channels of every AdaIN layer (the paper has 256).</source>
        <translation>Kanäle jeder AdaIN-Schicht (in der Veröffentlichung 256).</translation>
    </message>
    <message>
        <source>Channels of every layer; time grows with its square.</source>
        <translation>Kanäle jeder Schicht; die Rechenzeit wächst mit ihrem Quadrat.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first layer, the last having eight times as many. VGGish has 64, sixteen times the work.</source>
        <translation>Kanäle der ersten Schicht des Netzes; die letzte hat achtmal so viele. VGGish hat 64, sechzehnmal so viel Arbeit.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first stage; later ones have two and four times as many. The published network has 128, sixteen times the work.</source>
        <translation>Kanäle der ersten Stufe des Netzes; spätere haben doppelt und viermal so viele. Das veröffentlichte Netz hat 128, sechzehnmal so viel Arbeit.</translation>
    </message>
    <message>
        <source>Choose a representation whose sample rate is at most the lowest of the recordings</source>
        <translation>Eine Darstellung wählen, deren Abtastrate höchstens die niedrigste der Aufnahmen ist</translation>
    </message>
    <message>
        <source>Choose a representation with a lower sample rate, or recordings with a higher one</source>
        <translation>Eine Darstellung mit niedrigerer Abtastrate wählen oder Aufnahmen mit höherer</translation>
    </message>
    <message>
        <source>Class and recording are confounded</source>
        <translation>Klasse und Aufnahme sind nicht zu trennen</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Class code weight</source>
        <translation>Gewicht des Klassencodes</translation>
    </message>
    <message>
        <source>Class read from the content (linear)</source>
        <translation>Klasse aus dem Inhalt gelesen (linear)</translation>
    </message>
    <message>
        <source>Class read from the content (neighbours)</source>
        <translation>Klasse aus dem Inhalt gelesen (Nachbarn)</translation>
    </message>
    <message>
        <source>Class read from the content (network)</source>
        <translation>Klasse aus dem Inhalt gelesen (Netz)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes keep their differences.</source>
        <translation>Klassen behalten ihre Unterschiede.</translation>
    </message>
    <message>
        <source>Classes of different size</source>
        <translation>Verschieden große Klassen</translation>
    </message>
    <message>
        <source>Classical recordings with the table that comes with them; classes are the ensembles.</source>
        <translation>Klassische Aufnahmen mit der Tabelle, die dazugehört; Klassen sind die Besetzungen.</translation>
    </message>
    <message>
        <source>Clip hop</source>
        <translation>Hop-Länge der Ausschnitte</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Übersteuerung</translation>
    </message>
    <message>
        <source>Clips are put side by side: fast, with a jump wherever one ends (Marsden).</source>
        <translation>Ausschnitte werden aneinandergereiht: schnell, mit einem Sprung, wo einer endet (Marsden).</translation>
    </message>
    <message>
        <source>Clips overlap and fade into each other under a Hann window: the smoothest.</source>
        <translation>Ausschnitte überlappen und werden unter einem Hann-Fenster ineinander geblendet: am glattesten.</translation>
    </message>
    <message>
        <source>Compares pictures as a network hears them that is first trained here to tell the classes of the corpus apart (seed 001).</source>
        <translation>Vergleicht Bilder, wie ein Netz sie hört, das hier zuerst lernt, die Klassen des Korpus zu unterscheiden (Vorarbeit 001).</translation>
    </message>
    <message>
        <source>Compares pictures as a network trained on photographs sees them; needs a file of weights. Seed 000: best with mse and mae, poor alone.</source>
        <translation>Vergleicht Bilder, wie ein an Fotografien trainiertes Netz sie sieht; braucht eine Datei mit Gewichten. Vorarbeit 000: am besten mit mse und mae, allein schlecht.</translation>
    </message>
    <message>
        <source>Compares which notes a network hears that was taught to hear them from any instrument: the melody and not the timbre. It hears them through the representation, not from sound: of 128 mel bands, low notes by their harmonics alone. Needs levels in decibels and the model that packaging/models fetches; a step takes many times as long.</source>
        <translation>Vergleicht, welche Noten ein Netz hört, das gelernt hat, sie aus jedem Instrument herauszuhören: die Melodie und nicht die Klangfarbe. Es hört sie durch die Darstellung, nicht aus dem Klang: bei 128 Mel-Bändern tiefe Töne nur an ihren Obertönen. Braucht Pegel in Dezibel und das Modell, das packaging/models holt; ein Schritt dauert um ein Vielfaches länger.</translation>
    </message>
    <message>
        <source>Constant-Q bands, each with the frequency it has at the moment, seen as its hue. The sound comes back by letting the bands turn at these frequencies.</source>
        <translation>Constant-Q-Bänder, jedes mit der Frequenz, die es im Augenblick hat, zu sehen als Farbton. Der Klang kommt zurück, indem die Bänder mit diesen Frequenzen schwingen.</translation>
    </message>
    <message>
        <source>Constant-Q transform</source>
        <translation>Constant-Q-Transformation</translation>
    </message>
    <message>
        <source>Constant-Q, as TimbreTron</source>
        <translation>Constant-Q wie in TimbreTron</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>Inhaltscode</translation>
    </message>
    <message>
        <source>Content code weight</source>
        <translation>Gewicht des Inhaltscodes</translation>
    </message>
    <message>
        <source>Content decay</source>
        <translation>Inhaltsdämpfung</translation>
    </message>
    <message>
        <source>Content lost on the way</source>
        <translation>Unterwegs verlorener Inhalt</translation>
    </message>
    <message>
        <source>Content noise</source>
        <translation>Inhaltsrauschen</translation>
    </message>
    <message>
        <source>Convolutions of kernels 1 to this size look at the clip side by side before the blocks. The published network has 8; 0 leaves them out and is twice as fast.</source>
        <translation>Faltungen mit Kerneln von 1 bis zu dieser Größe betrachten den Ausschnitt nebeneinander, vor den Blöcken. Das veröffentlichte Netz hat 8; 0 lässt sie weg und ist doppelt so schnell.</translation>
    </message>
    <message>
        <source>Convolutions over time with instance normalisation, which takes out much of who plays. Cheap enough for a processor.</source>
        <translation>Faltungen über die Zeit mit Instanznormalisierung, die vieles davon entfernt, wer spielt. Sparsam genug für einen Prozessor.</translation>
    </message>
    <message>
        <source>Copies in other encodings or cuts</source>
        <translation>Kopien in anderer Codierung oder anderem Schnitt</translation>
    </message>
    <message>
        <source>Copies in several classes</source>
        <translation>Kopien in mehreren Klassen</translation>
    </message>
    <message>
        <source>Copies on both sides of the split</source>
        <translation>Kopien auf beiden Seiten der Aufteilung</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Korpus</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation>Kritikerschritte</translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation>Lernrate des Kritikers</translation>
    </message>
    <message>
        <source>Critic&apos;s strength</source>
        <translation>Stärke des Kritikers</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Cut the silence away</source>
        <translation>Die Stille herausschneiden</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Cyclic phase error</source>
        <translation>Zyklischer Phasenfehler</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Gleichanteil (DC)</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Breite vollverbundener Schichten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference of magnitudes as a share of the clip&apos;s: the loudest partials count most.</source>
        <translation>Differenz der Beträge als Anteil an denen des Ausschnitts: Die lautesten Teiltöne zählen am meisten.</translation>
    </message>
    <message>
        <source>Difference of magnitudes, the corpus&apos;s loudest being 1: only what is loud counts.</source>
        <translation>Differenz der Beträge, der lauteste des Korpus als 1: Nur was laut ist, zählt.</translation>
    </message>
    <message>
        <source>Difference of the logarithms of magnitudes: quiet parts count as much as loud ones. In decibels and at one resolution this is the mean absolute error in another unit.</source>
        <translation>Differenz der Logarithmen der Beträge: Leises zählt so viel wie Lautes. In Dezibel und bei einer Auflösung ist das der mittlere absolute Fehler in anderer Einheit.</translation>
    </message>
    <message>
        <source>Difference, second less first</source>
        <translation>Unterschied, zweiter minus erster</translation>
    </message>
    <message>
        <source>Divides every loss by its value at the first step, so that the weights compare losses of different units (seed 001&apos;s combination needs it).</source>
        <translation>Teilt jeden Verlust durch seinen Wert beim ersten Schritt, sodass die Gewichte Verluste verschiedener Einheiten vergleichen (die Kombination von Vorarbeit 001 braucht es).</translation>
    </message>
    <message>
        <source>Draw a split that keeps songs and artists together</source>
        <translation>Eine Aufteilung auslosen, die Stücke und Interpreten beisammenhält</translation>
    </message>
    <message>
        <source>Draw the split</source>
        <translation>Aufteilung auslosen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Ausgelost</translation>
    </message>
    <message>
        <source>Draws one in any case.</source>
        <translation>Lost in jedem Fall eine aus.</translation>
    </message>
    <message>
        <source>Drift penalty</source>
        <translation>Driftstrafe</translation>
    </message>
    <message>
        <source>Each band at the pitch that its neighbours&apos; levels imply.</source>
        <translation>Jedes Band bei der Tonhöhe, auf die die Pegel seiner Nachbarn schließen lassen.</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Each clip fades into the next over a few frames, with binomial weights (Marsden).</source>
        <translation>Jeder Ausschnitt wird über wenige Frames in den nächsten geblendet, mit Binomialgewichten (Marsden).</translation>
    </message>
    <message>
        <source>Each preview comes this many times later than the one before: often at first, when much changes.</source>
        <translation>Jede Vorschau kommt um diesen Faktor später als die vorige: oft am Anfang, wenn sich viel ändert.</translation>
    </message>
    <message>
        <source>Each recording as a whole to -20 dB RMS (seed 003).</source>
        <translation>Jede Aufnahme als Ganzes auf -20 dB RMS (Vorarbeit 003).</translation>
    </message>
    <message>
        <source>Each recording as a whole to -23 LUFS (EBU R128), as people hear it.</source>
        <translation>Jede Aufnahme als Ganzes auf -23 LUFS (EBU R128), wie Menschen sie hören.</translation>
    </message>
    <message>
        <source>Each sub-folder is a class; the recordings lie in it at any depth.</source>
        <translation>Jeder Unterordner ist eine Klasse; die Aufnahmen liegen darin in beliebiger Tiefe.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Equal RMS</source>
        <translation>Gleicher RMS-Pegel</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Every bin of the spectrum, gently compressed (seed 002). The sound comes back with the phase of the recording that is transferred.</source>
        <translation>Jeder Bin des Spektrums, sanft komprimiert (Vorarbeit 002). Der Klang kommt mit der Phase der Aufnahme zurück, die übertragen wird.</translation>
    </message>
    <message>
        <source>Every recording is resampled to this.</source>
        <translation>Jede Aufnahme wird auf diese Rate gebracht.</translation>
    </message>
    <message>
        <source>Everything random follows from it; the same seed gives the same run.</source>
        <translation>Alles Zufällige folgt daraus; derselbe Startwert ergibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Genaue Kopien</translation>
    </message>
    <message>
        <source>Export them again as ordinary WAV or FLAC, or leave them out</source>
        <translation>Neu als gewöhnliche WAV- oder FLAC-Datei ausgeben oder weglassen</translation>
    </message>
    <message>
        <source>FMA</source>
        <translation>FMA</translation>
    </message>
    <message>
        <source>Fast Griffin-Lim</source>
        <translation>Schneller Griffin-Lim</translation>
    </message>
    <message>
        <source>Faster where the processor has instructions for them; about three decimal digits.</source>
        <translation>Schneller, wo der Prozessor Befehle dafür hat; etwa drei Dezimalstellen.</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>Filterbank</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Letzte Lernrate</translation>
    </message>
    <message>
        <source>Find copies that are not clipped, or leave them out</source>
        <translation>Kopien ohne Übersteuerung suchen oder sie weglassen</translation>
    </message>
    <message>
        <source>First phase</source>
        <translation>Anfangsphase</translation>
    </message>
    <message>
        <source>First transfer</source>
        <translation>Erste Übertragung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the published lists train_filtered.txt, valid_filtered.txt and test_filtered.txt, which leave out GTZAN&apos;s faulty tracks. Empty: the corpus&apos;s folder, if they are there.</source>
        <translation>Ordner mit den veröffentlichten Listen train_filtered.txt, valid_filtered.txt und test_filtered.txt, die fehlerhafte Stücke von GTZAN auslassen. Leer: der Ordner des Korpus, falls sie dort liegen.</translation>
    </message>
    <message>
        <source>Folder per class</source>
        <translation>Ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frames from the start of one clip to the next. For clips of 128 frames 128 makes them consecutive, 96 overlap by 25 %, 64 by 50 %.</source>
        <translation>Frames vom Anfang eines Ausschnitts bis zum Anfang des nächsten. Bei Ausschnitten von 128 Frames schließen sie mit 128 aneinander an, mit 96 überlappen sie um 25 %, mit 64 um 50 %.</translation>
    </message>
    <message>
        <source>Frames of each clip</source>
        <translation>Frames je Ausschnitt</translation>
    </message>
    <message>
        <source>Frames of one clip, its width.</source>
        <translation>Frames eines Ausschnitts, seine Breite.</translation>
    </message>
    <message>
        <source>Frames that two clips share; usually a quarter of a clip.</source>
        <translation>Frames, die zwei Ausschnitte gemeinsam haben; gewöhnlich ein Viertel eines Ausschnitts.</translation>
    </message>
    <message>
        <source>From the start of one clip to the next; usually half a clip.</source>
        <translation>Vom Anfang eines Ausschnitts bis zum Anfang des nächsten; gewöhnlich ein halber Ausschnitt.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>GANSynth&apos;s discriminator, shrunk as seed 001 did. Larger ones see more and take longer.</source>
        <translation>Der Diskriminator von GANSynth, verkleinert wie in Vorarbeit 001. Größere sehen mehr und brauchen länger.</translation>
    </message>
    <message>
        <source>GLANN</source>
        <translation>GLANN</translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation>GTZAN</translation>
    </message>
    <message>
        <source>GTZAN lists</source>
        <translation>GTZAN-Listen</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Generatoren</translation>
    </message>
    <message>
        <source>Genres of pop music, a folder for each.</source>
        <translation>Genres der Popmusik, je ein Ordner.</translation>
    </message>
    <message>
        <source>Get other copies, convert them to WAV or FLAC, or leave them out</source>
        <translation>Andere Kopien besorgen, in WAV oder FLAC umwandeln oder weglassen</translation>
    </message>
    <message>
        <source>Get other copies, or leave them out</source>
        <translation>Andere Kopien besorgen oder weglassen</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Gradientenstrafe</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Griffin-Lim</source>
        <translation>Griffin-Lim</translation>
    </message>
    <message>
        <source>Griffin-Lim iterations</source>
        <translation>Griffin-Lim-Iterationen</translation>
    </message>
    <message>
        <source>Griffin-Lim momentum</source>
        <translation>Griffin-Lim-Momentum</translation>
    </message>
    <message>
        <source>Gupta: spectra with the phase kept</source>
        <translation>Gupta: Spektren mit erhaltener Phase</translation>
    </message>
    <message>
        <source>HTK</source>
        <translation>HTK</translation>
    </message>
    <message>
        <source>Half kernel</source>
        <translation>Halber Kernel</translation>
    </message>
    <message>
        <source>Half the size of the strided convolutions. The paper has 2, that is 4 × 4; seed 000 found larger kernels worse.</source>
        <translation>Halbe Größe der Faltungen mit Schrittweite. In der Veröffentlichung 2, also 4 × 4; Vorarbeit 000 fand größere Kernel schlechter.</translation>
    </message>
    <message>
        <source>Halfon: LORD at the paper&apos;s size</source>
        <translation>Halfon: LORD in Originalgröße</translation>
    </message>
    <message>
        <source>Halfon: LORD in three stages</source>
        <translation>Halfon: LORD in drei Stufen</translation>
    </message>
    <message>
        <source>Halfon: LORD with a critic</source>
        <translation>Halfon: LORD mit Kritiker</translation>
    </message>
    <message>
        <source>Halfon: Rho and L2,2</source>
        <translation>Halfon: Rho und L2,2</translation>
    </message>
    <message>
        <source>Halfon: VGG, Rho and L2,2</source>
        <translation>Halfon: VGG, Rho und L2,2</translation>
    </message>
    <message>
        <source>Halfon: short windows</source>
        <translation>Halfon: kurze Fenster</translation>
    </message>
    <message>
        <source>Halfon: two seconds in 128 frames</source>
        <translation>Halfon: zwei Sekunden in 128 Frames</translation>
    </message>
    <message>
        <source>Halvings of time</source>
        <translation>Halbierungen der Zeit</translation>
    </message>
    <message>
        <source>Heard as the target class</source>
        <translation>Als Zielklasse gehört</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>High-band energy</source>
        <translation>Energie der hohen Bänder</translation>
    </message>
    <message>
        <source>Highest frequencies are missing</source>
        <translation>Die höchsten Frequenzen fehlen</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop-Länge</translation>
    </message>
    <message>
        <source>How alike the pitch classes of transfer and input are, frame by frame: the cosine of their chroma, 1 for the input itself. The true rendering shows what another timbre costs, other music what chance gives. Octaves do not count.</source>
        <translation>Wie ähnlich sich die Tonklassen von Übertragung und Eingabe sind, Frame für Frame: der Kosinus ihrer Chroma, 1 für die Eingabe selbst. Die wahre Fassung zeigt, was eine andere Klangfarbe kostet, andere Musik, was der Zufall ergibt. Oktaven zählen nicht.</translation>
    </message>
    <message>
        <source>How bands are spread over the bins again.</source>
        <translation>Wie Bänder wieder auf die Bins verteilt werden.</translation>
    </message>
    <message>
        <source>How class and content are taken apart.</source>
        <translation>Wie Klasse und Inhalt getrennt werden.</translation>
    </message>
    <message>
        <source>How classes and recordings are arranged in the folder.</source>
        <translation>Wie Klassen und Aufnahmen im Ordner angeordnet sind.</translation>
    </message>
    <message>
        <source>How far a number of the network&apos;s last map sees; 5 is usual.</source>
        <translation>Wie weit eine Zahl der letzten Karte des Netzes sieht; üblich ist 5.</translation>
    </message>
    <message>
        <source>How far each refinement overshoots; 0 is the classic algorithm.</source>
        <translation>Wie weit jede Verfeinerung über das Ziel hinausgeht; 0 ist der klassische Algorithmus.</translation>
    </message>
    <message>
        <source>How far held-out clips are from themselves after encoding and decoding: the mean absolute difference of features in [0, 1]. It says whether the codes keep enough, not whether they keep it apart.</source>
        <translation>Wie weit zurückgehaltene Ausschnitte nach Codieren und Decodieren von sich selbst entfernt sind: die mittlere absolute Differenz der Merkmale in [0, 1]. Das sagt, ob die Codes genug behalten, nicht, ob sie es getrennt halten.</translation>
    </message>
    <message>
        <source>How far the AdaIN layers&apos; convolutions see to each side. The paper has 1, that is 3 × 3; seed 000 found larger kernels worse.</source>
        <translation>Wie weit die Faltungen der AdaIN-Schichten nach jeder Seite sehen. In der Veröffentlichung 1, also 3 × 3; Vorarbeit 000 fand größere Kernel schlechter.</translation>
    </message>
    <message>
        <source>How far the timbre of transfers is from training clips of the target class: one minus the cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and neither attacks nor vibrato. Nearer than real recordings are to each other means smoothed, not better.</source>
        <translation>Wie weit die Klangfarbe von Übertragungen von Lernausschnitten der Zielklasse entfernt ist: eins minus der Kosinus der mittleren Cepstralkoeffizienten 1 bis 12. Das Maß hört die Hüllkurve des Spektrums und weder Einsätze noch Vibrato. Näher, als echte Aufnahmen einander sind, heißt geglättet, nicht besser.</translation>
    </message>
    <message>
        <source>How far transfers are from the same music really played by the target class: the mean absolute difference of features in [0, 1]. A model that does nothing reaches the error of copying the input. Small differences in timing count as much as wrong notes.</source>
        <translation>Wie weit Übertragungen von derselben Musik entfernt sind, wirklich von der Zielklasse gespielt: die mittlere absolute Differenz der Merkmale in [0, 1]. Ein Modell, das nichts tut, erreicht den Fehler der kopierten Eingabe. Kleine Unterschiede im Timing zählen so viel wie falsche Noten.</translation>
    </message>
    <message>
        <source>How far transfers are from the true rendering in decibels, loudness set aside: the root mean square over bands, averaged over frames, as textbooks define it. Quiet bands count as much as loud ones.</source>
        <translation>Wie weit Übertragungen von der wahren Fassung in Dezibel entfernt sind, unabhängig von der Lautstärke: das quadratische Mittel über Bänder, gemittelt über Frames, wie Lehrbücher es definieren. Leise Bänder zählen so viel wie laute.</translation>
    </message>
    <message>
        <source>How finely pitch is told apart; 12 is a semitone.</source>
        <translation>Wie fein Tonhöhen unterschieden werden; 12 ist ein Halbton.</translation>
    </message>
    <message>
        <source>How long the networks of perceptual losses on sound are trained on the corpus, before the training proper begins.</source>
        <translation>Wie lange die Netze wahrnehmungsbezogener Verluste am Korpus trainiert werden, ehe das eigentliche Training beginnt.</translation>
    </message>
    <message>
        <source>How long, how fast, and what is kept.</source>
        <translation>Wie lange, wie schnell und was behalten wird.</translation>
    </message>
    <message>
        <source>How loud each band is over time, the bands as far apart as the notes of a scale. The sound comes back by estimating the phase.</source>
        <translation>Wie laut jedes Band im Lauf der Zeit ist; die Bänder liegen so weit auseinander wie die Töne einer Tonleiter. Der Klang kommt zurück, indem die Phase geschätzt wird.</translation>
    </message>
    <message>
        <source>How loud each band of pitch is over time, on a scale close to hearing. The sound comes back by estimating the phase.</source>
        <translation>Wie laut jedes Tonhöhenband im Lauf der Zeit ist, auf einer Skala nahe am Hören. Der Klang kommt zurück, indem die Phase geschätzt wird.</translation>
    </message>
    <message>
        <source>How loud the bands from 4 kHz up are in transfers, against all bands together, in decibels. More than in the true rendering is hiss, less is dullness. It says nothing of whether the energy lies where it should.</source>
        <translation>Wie laut die Bänder ab 4 kHz in Übertragungen sind, gegen alle Bänder zusammen, in Dezibel. Mehr als in der wahren Fassung ist Rauschen, weniger ist Dumpfheit. Ob die Energie dort liegt, wo sie soll, sagt das nicht.</translation>
    </message>
    <message>
        <source>How many are taken; usually half a clip.</source>
        <translation>Wie viele genommen werden; gewöhnlich ein halber Ausschnitt.</translation>
    </message>
    <message>
        <source>How much less a difference counts in the highest band than in the lowest, for losses that compare pixel by pixel: 0 is all alike, 0.9 a tenth. Seed 001 missed it.</source>
        <translation>Wie viel weniger ein Unterschied im höchsten Band zählt als im tiefsten, für Verluste, die Pixel für Pixel vergleichen: 0 macht alle gleich, 0,9 ein Zehntel. Vorarbeit 001 vermisste es.</translation>
    </message>
    <message>
        <source>How often a linear probe names the strongest pitch class of a held-out clip from its content code, where it should be. A clip has many notes, so not even a perfect code gives 1.</source>
        <translation>Wie oft eine lineare Sonde die stärkste Tonklasse eines zurückgehaltenen Ausschnitts aus seinem Inhaltscode nennt, wo sie stehen soll. Ein Ausschnitt hat viele Noten, also ergibt selbst ein vollkommener Code nicht 1.</translation>
    </message>
    <message>
        <source>How often a linear probe names the sub-class of a held-out clip from its content code, where classes were taken apart. What tells sub-classes of one class apart, such as register, may rightly be content.</source>
        <translation>Wie oft eine lineare Sonde die Unterklasse eines zurückgehaltenen Ausschnitts aus seinem Inhaltscode nennt, wo Klassen zerlegt wurden. Was Unterklassen einer Klasse unterscheidet, etwa die Lage, kann mit Recht Inhalt sein.</translation>
    </message>
    <message>
        <source>How often a linear probe that has learnt from content codes of training clips names who plays a held-out clip. At the level of guessing the content keeps the class to itself, as far as planes can tell; a stronger reader may still find it.</source>
        <translation>Wie oft eine lineare Sonde, die aus Inhaltscodes von Lernausschnitten gelernt hat, nennt, wer einen zurückgehaltenen Ausschnitt spielt. Liegt sie beim Raten, verrät der Inhalt die Klasse nicht, soweit Ebenen das erkennen; ein stärkerer Leser findet sie vielleicht doch.</translation>
    </message>
    <message>
        <source>How often the content code&apos;s time axis is half as fine as the clip&apos;s. The published networks have 3, eight frames to one; fewer follow fast melodies more closely, with fewer channels for the same size of code. Encoder and generator must have the same.</source>
        <translation>Wie oft die Zeitachse des Inhaltscodes halb so fein ist wie die des Ausschnitts. Die veröffentlichten Netze haben 3, acht Frames zu einem; weniger folgen schnellen Melodien genauer, mit weniger Kanälen bei gleicher Codegröße. Encoder und Generator müssen darin übereinstimmen.</translation>
    </message>
    <message>
        <source>How often the map doubles in size. 5 starts at 4 × 4 and has 8 million parameters, 4 starts at 8 × 8 and has 79 million.</source>
        <translation>Wie oft sich die Größe der Karte verdoppelt. 5 beginnt bei 4 × 4 und hat 8 Millionen Parameter, 4 beginnt bei 8 × 8 und hat 79 Millionen.</translation>
    </message>
    <message>
        <source>How pitch is measured.</source>
        <translation>Wie Tonhöhe gemessen wird.</translation>
    </message>
    <message>
        <source>How sound becomes a picture, and a picture sound.</source>
        <translation>Wie aus Klang ein Bild wird und aus einem Bild Klang.</translation>
    </message>
    <message>
        <source>How strong the critic&apos;s pull on a made clip is, as a share of the pull of the reconstruction.</source>
        <translation>Wie stark der Zug des Kritikers an einem erzeugten Ausschnitt ist, als Anteil am Zug der Rekonstruktion.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Integrates how fast the phase must turn, loudest points first (PGHI).</source>
        <translation>Integriert, wie schnell sich die Phase drehen muss, die lautesten Punkte zuerst (PGHI).</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Behalten alle</translation>
    </message>
    <message>
        <source>Keeps the differences there are.</source>
        <translation>Behält die vorhandenen Unterschiede.</translation>
    </message>
    <message>
        <source>Keeps to the split that comes with it, if one does.</source>
        <translation>Hält sich an die Aufteilung, die mitgeliefert ist, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Kernel reach</source>
        <translation>Reichweite der Kernel</translation>
    </message>
    <message>
        <source>LORD (PyTorch)</source>
        <translation>LORD (PyTorch)</translation>
    </message>
    <message>
        <source>LORD (TensorFlow)</source>
        <translation>LORD (TensorFlow)</translation>
    </message>
    <message>
        <source>LORD encoder</source>
        <translation>LORD-Encoder</translation>
    </message>
    <message>
        <source>LORD generator</source>
        <translation>LORD-Generator</translation>
    </message>
    <message>
        <source>LORD, fully amortised</source>
        <translation>LORD, voll amortisiert</translation>
    </message>
    <message>
        <source>LORD, semi-amortised</source>
        <translation>LORD, halb amortisiert</translation>
    </message>
    <message>
        <source>Last part of the run, against a critic that tells made clips from real ones; 0 leaves it out. Seed 001 found that it takes away noise in high bands.</source>
        <translation>Letzter Teil des Laufs, gegen einen Kritiker, der erzeugte Ausschnitte von echten unterscheidet; 0 lässt ihn weg. Vorarbeit 001 fand, dass er Rauschen in hohen Bändern beseitigt.</translation>
    </message>
    <message>
        <source>Latent optimisation</source>
        <translation>Latente Optimierung</translation>
    </message>
    <message>
        <source>Latents&apos; rate</source>
        <translation>Lernrate der Codes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate of the codes that are optimised directly, as a multiple of the networks&apos;. The LORD papers use ten.</source>
        <translation>Lernrate der Codes, die unmittelbar optimiert werden, als Vielfaches von der der Netze. In den LORD-Veröffentlichungen zehn.</translation>
    </message>
    <message>
        <source>Learning rate of the critic, as a multiple of the networks&apos; in this stage.</source>
        <translation>Lernrate des Kritikers, als Vielfaches von der der Netze in dieser Stufe.</translation>
    </message>
    <message>
        <source>Learning rate once there are encoders, as a multiple of the run&apos;s. The references go from 0.0003 to 0.0001.</source>
        <translation>Lernrate, sobald es Encoder gibt, als Vielfaches von der des Laufs. Die Referenzen gehen von 0,0003 auf 0,0001.</translation>
    </message>
    <message>
        <source>Learns a code for every class and an encoder for the content, in a single stage (seed 000). Unseen recordings can be encoded and transferred at once.</source>
        <translation>Lernt einen Code für jede Klasse und einen Encoder für den Inhalt, in einer einzigen Stufe (Vorarbeit 000). Nie gehörte Aufnahmen lassen sich sofort codieren und übertragen.</translation>
    </message>
    <message>
        <source>Learns a code for every clip and every class first, then encoders that find such codes, and at the end a critic&apos;s taste, where it is wanted (seed 001).</source>
        <translation>Lernt zuerst einen Code für jeden Ausschnitt und jede Klasse, dann Encoder, die solche Codes finden, und am Ende, wo gewünscht, den Geschmack eines Kritikers (Vorarbeit 001).</translation>
    </message>
    <message>
        <source>Least squares, clipped at zero (seed 000).</source>
        <translation>Kleinste Quadrate, bei null abgeschnitten (Vorarbeit 000).</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out all but one</source>
        <translation>Alle bis auf eine weglassen</translation>
    </message>
    <message>
        <source>Leave out the copies that are trained on</source>
        <translation>Die Kopien weglassen, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Leave them all out, or keep the one whose label you trust</source>
        <translation>Alle weglassen oder die behalten, deren Zuordnung zu trauen ist</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Sie weglassen</translation>
    </message>
    <message>
        <source>Let clips overlap</source>
        <translation>Ausschnitte überlappen lassen</translation>
    </message>
    <message>
        <source>Let clips overlap, or use fewer frames per clip</source>
        <translation>Ausschnitte überlappen lassen oder weniger Frames je Ausschnitt verwenden</translation>
    </message>
    <message>
        <source>Levels differ</source>
        <translation>Die Pegel sind verschieden</translation>
    </message>
    <message>
        <source>Linear below 1 kHz, logarithmic above.</source>
        <translation>Linear unter 1 kHz, darüber logarithmisch.</translation>
    </message>
    <message>
        <source>Linear magnitude</source>
        <translation>Linearer Betrag</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>Logarithmischer Betrag</translation>
    </message>
    <message>
        <source>Log-spectral distance (over bands)</source>
        <translation>Logarithmisch-spektraler Abstand (über Bänder)</translation>
    </message>
    <message>
        <source>Log-spectral distance (over frames)</source>
        <translation>Logarithmisch-spektraler Abstand (über Frames)</translation>
    </message>
    <message>
        <source>Looks at what is in the folder.</source>
        <translation>Sieht nach, was im Ordner liegt.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Low frequencies</source>
        <translation>Tiefe Frequenzen</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Tiefste Frequenz</translation>
    </message>
    <message>
        <source>L₂,₂ norm</source>
        <translation>L₂,₂-Norm</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>MIDI-Dateien</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Magnitudes, 20 log10.</source>
        <translation>Beträge, 20 log10.</translation>
    </message>
    <message>
        <source>Main pitch read from the class (linear)</source>
        <translation>Hauptton aus der Klasse gelesen (linear)</translation>
    </message>
    <message>
        <source>Main pitch read from the content (linear)</source>
        <translation>Hauptton aus dem Inhalt gelesen (linear)</translation>
    </message>
    <message>
        <source>Marsden: cosine and sine of phase</source>
        <translation>Marsden: Kosinus und Sinus der Phase</translation>
    </message>
    <message>
        <source>Marsden: instruments at the paper&apos;s size</source>
        <translation>Marsden: Instrumente in Originalgröße</translation>
    </message>
    <message>
        <source>Marsden: mel decibels</source>
        <translation>Marsden: Mel-Dezibel</translation>
    </message>
    <message>
        <source>Marsden: phase angle</source>
        <translation>Marsden: Phasenwinkel</translation>
    </message>
    <message>
        <source>Marsden: two genres at the paper&apos;s size</source>
        <translation>Marsden: zwei Genres in Originalgröße</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Mittleres Spektrum</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Medley-solos-DB</source>
        <translation>Medley-solos-DB</translation>
    </message>
    <message>
        <source>Mel bands, the height of a clip.</source>
        <translation>Mel-Bänder, die Höhe eines Ausschnitts.</translation>
    </message>
    <message>
        <source>Mel decibels and phase angle</source>
        <translation>Mel-Dezibel und Phasenwinkel</translation>
    </message>
    <message>
        <source>Mel decibels, cosine and sine of phase</source>
        <translation>Mel-Dezibel, Kosinus und Sinus der Phase</translation>
    </message>
    <message>
        <source>Mel inversion</source>
        <translation>Mel-Inversion</translation>
    </message>
    <message>
        <source>Mel inversion iterations</source>
        <translation>Iterationen der Mel-Inversion</translation>
    </message>
    <message>
        <source>Mel power, compressed and brought to equal spread in every band (seed 003).</source>
        <translation>Mel-Leistung, komprimiert und in jedem Band auf gleiche Streuung gebracht (Vorarbeit 003).</translation>
    </message>
    <message>
        <source>Mel power, normalised</source>
        <translation>Mel-Leistung, normalisiert</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Mel-Skala</translation>
    </message>
    <message>
        <source>Mel spectrogram in decibels</source>
        <translation>Mel-Spektrogramm in Dezibel</translation>
    </message>
    <message>
        <source>Melodies in MIDI files, rendered with a soundfont; classes are the instruments.</source>
        <translation>Melodien in MIDI-Dateien, mit einem Soundfont gerendert; Klassen sind die Instrumente.</translation>
    </message>
    <message>
        <source>Melody kept (chroma)</source>
        <translation>Melodie erhalten (Chroma)</translation>
    </message>
    <message>
        <source>Melody kept (pitch)</source>
        <translation>Melodie erhalten (Tonhöhe)</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the LORD code uses 0.5.</source>
        <translation>Gedächtnis für den Mittelwert des Gradienten; der LORD-Code verwendet 0,5.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Middle frames</source>
        <translation>Mittlere Frames</translation>
    </message>
    <message>
        <source>Mostly silence</source>
        <translation>Überwiegend Stille</translation>
    </message>
    <message>
        <source>MusicNet</source>
        <translation>MusicNet</translation>
    </message>
    <message>
        <source>NSynth</source>
        <translation>NSynth</translation>
    </message>
    <message>
        <source>Neighbouring bands</source>
        <translation>Nachbarbänder</translation>
    </message>
    <message>
        <source>Network steps</source>
        <translation>Netzschritte</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>No clip can be cut from them, so they are not used</source>
        <translation>Aus ihnen lässt sich kein Ausschnitt schneiden, also werden sie nicht verwendet</translation>
    </message>
    <message>
        <source>Noise and decay</source>
        <translation>Rauschen und Dämpfung</translation>
    </message>
    <message>
        <source>Noise, drawn from the seed.</source>
        <translation>Rauschen, mit dem Startwert gezogen.</translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation>Nicht negativ</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>Normalised code</source>
        <translation>Normalisierter Code</translation>
    </message>
    <message>
        <source>Not as the layout promises</source>
        <translation>Nicht, wie der Aufbau verspricht</translation>
    </message>
    <message>
        <source>Nothing need be done for ordinary stereo</source>
        <translation>Bei gewöhnlichem Stereo ist nichts zu tun</translation>
    </message>
    <message>
        <source>Nothing need be done where every rate is above that of the representation</source>
        <translation>Wo jede Rate über der der Darstellung liegt, ist nichts zu tun</translation>
    </message>
    <message>
        <source>Numbers of channels are mixed</source>
        <translation>Verschiedene Kanalzahlen</translation>
    </message>
    <message>
        <source>Of each clip the frames around its middle, where the network sees most of what is around them; a whole clip is concatenation (Marsden).</source>
        <translation>Von jedem Ausschnitt die Frames um seine Mitte, wo das Netz am meisten von dem sieht, was um sie herum liegt; ein ganzer Ausschnitt ergibt bloßes Aneinanderhängen (Marsden).</translation>
    </message>
    <message>
        <source>Of representations with a phase angle: squared angular difference, a whole turn being none (seed 000).</source>
        <translation>Für Darstellungen mit Phasenwinkel: quadrierter Winkelunterschied, wobei eine ganze Drehung keiner ist (Vorarbeit 000).</translation>
    </message>
    <message>
        <source>Of the first convolution; the others have 2, 4, 4 and 4 times as many. Twice the paper&apos;s 64 brought seed 000 nothing.</source>
        <translation>Der ersten Faltung; die anderen haben 2-, 4-, 4- und 4-mal so viele. Das Doppelte der 64 aus der Veröffentlichung brachte Vorarbeit 000 nichts.</translation>
    </message>
    <message>
        <source>Of the spectral losses: 1 looks at the picture as it is, each further one at magnitudes averaged over twice as many bands and frames (a model of pictures&apos; multi-resolution STFT loss). 3 is usual.</source>
        <translation>Der spektralen Verluste: 1 betrachtet das Bild, wie es ist, jede weitere die Beträge, gemittelt über doppelt so viele Bänder und Frames (dem Multi-Resolution-STFT-Loss nachgebildet, für Bilder). Üblich ist 3.</translation>
    </message>
    <message>
        <source>One NaN makes every weight of a network NaN, so these recordings are left out</source>
        <translation>Ein NaN macht jedes Gewicht eines Netzes zu NaN, deshalb werden diese Aufnahmen weggelassen</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>Hintereinander</translation>
    </message>
    <message>
        <source>One after another from its beginning.</source>
        <translation>Einer nach dem anderen, vom Anfang an.</translation>
    </message>
    <message>
        <source>One formula, 2595 log10(1 + f/700).</source>
        <translation>Eine einzige Formel, 2595 log10(1 + f/700).</translation>
    </message>
    <message>
        <source>One frame of each clip</source>
        <translation>Ein Frame je Ausschnitt</translation>
    </message>
    <message>
        <source>One scale serves all recordings, so quiet ones use a small part of it and are learnt worse</source>
        <translation>Eine Skala gilt für alle Aufnahmen, also nutzen leise nur einen kleinen Teil davon und werden schlechter gelernt</translation>
    </message>
    <message>
        <source>OverLORD and ZeroDIM</source>
        <translation>OverLORD und ZeroDIM</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Overlap-add</source>
        <translation>Overlap-Add</translation>
    </message>
    <message>
        <source>Part of the run in which a code for every training clip is learnt with the generator.</source>
        <translation>Teil des Laufs, in dem mit dem Generator ein Code für jeden Lernausschnitt gelernt wird.</translation>
    </message>
    <message>
        <source>Part of the run in which the encoders learn those codes, and nothing else does.</source>
        <translation>Teil des Laufs, in dem die Encoder diese Codes lernen und sonst nichts lernt.</translation>
    </message>
    <message>
        <source>Phase channels</source>
        <translation>Phasenkanäle</translation>
    </message>
    <message>
        <source>Phase gradients</source>
        <translation>Phasengradienten</translation>
    </message>
    <message>
        <source>Phase gradients, fast Griffin-Lim</source>
        <translation>Phasengradienten, schneller Griffin-Lim</translation>
    </message>
    <message>
        <source>Phase origin</source>
        <translation>Bezugspunkt der Phase</translation>
    </message>
    <message>
        <source>Phases from noise, refined.</source>
        <translation>Phasen aus Rauschen, verfeinert.</translation>
    </message>
    <message>
        <source>Phases integrated from the magnitudes (PGHI), not refined.</source>
        <translation>Phasen, aus den Beträgen integriert (PGHI), nicht verfeinert.</translation>
    </message>
    <message>
        <source>Phrases that Timbrel rendered itself.</source>
        <translation>Phrasen, die Timbrel selbst gerendert hat.</translation>
    </message>
    <message>
        <source>Pitch content (Basic Pitch)</source>
        <translation>Toninhalt (Basic Pitch)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Preview growth</source>
        <translation>Vorschauabstand</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Processor threads; 0 tries how to lay the work over all of them, and takes the fastest way. A run repeats bit for bit with the same number and precision.</source>
        <translation>Prozessor-Threads; 0 probiert aus, wie sich die Arbeit auf alle verteilen lässt, und nimmt den schnellsten Weg. Mit gleicher Zahl und Genauigkeit wiederholt sich ein Lauf Bit für Bit.</translation>
    </message>
    <message>
        <source>Pseudo-inverse</source>
        <translation>Pseudoinverse</translation>
    </message>
    <message>
        <source>Pseudo-inverse, Griffin-Lim</source>
        <translation>Pseudoinverse, Griffin-Lim</translation>
    </message>
    <message>
        <source>Punishes all differences alike; alone it sounds robotic (seed 000), with the squared error it is better than either.</source>
        <translation>Bestraft alle Unterschiede gleich; allein klingt es roboterhaft (Vorarbeit 000), zusammen mit dem quadratischen Fehler ist es besser als jeder für sich.</translation>
    </message>
    <message>
        <source>Punishes large differences most; alone it blurs.</source>
        <translation>Bestraft große Unterschiede am stärksten; allein macht es unscharf.</translation>
    </message>
    <message>
        <source>Put it where it belongs, or go on without it</source>
        <translation>Es dorthin legen, wo es hingehört, oder ohne es weitermachen</translation>
    </message>
    <message>
        <source>Rainbowgram</source>
        <translation>Rainbowgram</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dynamikumfang</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Hier aufgenommen</translation>
    </message>
    <message>
        <source>Recordings not to use, by the names they are listed with.</source>
        <translation>Aufnahmen, die nicht verwendet werden, mit den Namen, unter denen sie aufgeführt sind.</translation>
    </message>
    <message>
        <source>Recordings per class</source>
        <translation>Aufnahmen je Klasse</translation>
    </message>
    <message>
        <source>Recordings that cannot be used</source>
        <translation>Unbrauchbare Aufnahmen</translation>
    </message>
    <message>
        <source>Refinements of the non-negative inversion.</source>
        <translation>Verfeinerungen der nicht negativen Inversion.</translation>
    </message>
    <message>
        <source>Refinements of the phase; more sounds better and takes longer. With 0 the first phase is used as it is.</source>
        <translation>Verfeinerungen der Phase; mehr klingen besser und dauern länger. Mit 0 wird die Anfangsphase verwendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <source>Rho (CP-ResNet)</source>
        <translation>Rho (CP-ResNet)</translation>
    </message>
    <message>
        <source>Rho width</source>
        <translation>Breite von Rho</translation>
    </message>
    <message>
        <source>Root of the sum of squared differences in each clip (seed 001): pulls as hard when little is wrong as when much is.</source>
        <translation>Wurzel aus der Summe der quadrierten Unterschiede in jedem Ausschnitt (Vorarbeit 001): zieht so stark, wenn wenig falsch ist, wie wenn viel falsch ist.</translation>
    </message>
    <message>
        <source>SF2 or SF3 file with the instruments that play MIDI files. Empty: the system&apos;s.</source>
        <translation>SF2- oder SF3-Datei mit den Instrumenten, die MIDI-Dateien spielen. Leer: die des Systems.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Sample rates are mixed</source>
        <translation>Verschiedene Abtastraten</translation>
    </message>
    <message>
        <source>Samples from one frame to the next.</source>
        <translation>Abtastwerte von einem Frame zum nächsten.</translation>
    </message>
    <message>
        <source>Samples per Fourier transform; sets the bins.</source>
        <translation>Abtastwerte je Fourier-Transformation; legt die Bins fest.</translation>
    </message>
    <message>
        <source>Samples that are not numbers</source>
        <translation>Abtastwerte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>Samples that one frame looks at.</source>
        <translation>Abtastwerte, die ein Frame betrachtet.</translation>
    </message>
    <message>
        <source>Sanders: normalised mel</source>
        <translation>Sanders: normalisiertes Mel</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Sichern alle</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Suchschritte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation>Vorarbeit 000</translation>
    </message>
    <message>
        <source>Seed 000 tried codes of 128 to 2048 numbers and liked the small ones.</source>
        <translation>Vorarbeit 000 probierte Codes von 128 bis 2048 Zahlen und fand die kleinen gut.</translation>
    </message>
    <message>
        <source>Seed 000: a second channel for the angle of the phase fails, two for its cosine and sine do better.</source>
        <translation>Vorarbeit 000: Ein zweiter Kanal für den Winkel der Phase scheitert, zwei für ihren Kosinus und Sinus schneiden besser ab.</translation>
    </message>
    <message>
        <source>Seed 000: classes taken apart by k-means had too few clips each to learn a class code from.</source>
        <translation>Vorarbeit 000: Mit k-means zerlegte Klassen hatten je zu wenige Ausschnitte, um daraus einen Klassencode zu lernen.</translation>
    </message>
    <message>
        <source>Seed 000: rarer classes are learnt worse, and more recordings of each explain its best results.</source>
        <translation>Vorarbeit 000: Seltenere Klassen werden schlechter gelernt, und mehr Aufnahmen von jeder erklären ihre besten Ergebnisse.</translation>
    </message>
    <message>
        <source>Seed 001 replaced LORD&apos;s generator by AdaIN-VC&apos;s and heard the better one have fewer parameters.</source>
        <translation>Vorarbeit 001 ersetzte den Generator von LORD durch den von AdaIN-VC und hörte, dass der bessere mit weniger Parametern auskommt.</translation>
    </message>
    <message>
        <source>Share of each class&apos;s recordings kept from training, where the split is drawn.</source>
        <translation>Anteil der Aufnahmen jeder Klasse, der vom Training zurückgehalten wird, wo die Aufteilung ausgelost wird.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Silent clips are dropped, so these recordings give fewer clips than their length says</source>
        <translation>Stille Ausschnitte entfallen, also ergeben diese Aufnahmen weniger Ausschnitte, als ihre Länge erwarten lässt</translation>
    </message>
    <message>
        <source>Silhouette of classes in the content</source>
        <translation>Silhouette der Klassen im Inhalt</translation>
    </message>
    <message>
        <source>Single notes with the description that comes with them; classes are the instrument families.</source>
        <translation>Einzeltöne mit der Beschreibung, die dazugehört; Klassen sind die Instrumentenfamilien.</translation>
    </message>
    <message>
        <source>Size of the classes</source>
        <translation>Größe der Klassen</translation>
    </message>
    <message>
        <source>Size of the content code</source>
        <translation>Größe des Inhaltscodes</translation>
    </message>
    <message>
        <source>Slaney</source>
        <translation>Slaney</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small sub-classes</source>
        <translation>Kleine Unterklassen</translation>
    </message>
    <message>
        <source>Smooth, and never negative; blurs most.</source>
        <translation>Glatt und nie negativ; verwischt am meisten.</translation>
    </message>
    <message>
        <source>Solo clips of eight instruments with the table that comes with them.</source>
        <translation>Soloausschnitte von acht Instrumenten mit der Tabelle, die dazugehört.</translation>
    </message>
    <message>
        <source>Sound that is in no clip</source>
        <translation>Klang, der in keinem Ausschnitt ist</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>Spectral convergence</source>
        <translation>Spektrale Konvergenz</translation>
    </message>
    <message>
        <source>Spectral resolutions</source>
        <translation>Spektrale Auflösungen</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Spectrum, log(1 + magnitude)</source>
        <translation>Spektrum, log(1 + Betrag)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Squared magnitudes, 10 log10.</source>
        <translation>Quadrierte Beträge, 10 log10.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps between checkpoints that are kept for good; 0 keeps the best and the last two.</source>
        <translation>Schritte zwischen Sicherungspunkten, die dauerhaft bleiben; 0 behält den besten und die letzten zwei.</translation>
    </message>
    <message>
        <source>Steps between checkpoints; a killed run resumes there.</source>
        <translation>Schritte zwischen Sicherungspunkten; ein abgebrochener Lauf wird dort fortgesetzt.</translation>
    </message>
    <message>
        <source>Steps between measurements on held-out clips.</source>
        <translation>Schritte zwischen Messungen an zurückgehaltenen Ausschnitten.</translation>
    </message>
    <message>
        <source>Steps of the search for the codes of unseen clips, while there is no encoder.</source>
        <translation>Schritte der Suche nach den Codes nie gehörter Ausschnitte, solange es keinen Encoder gibt.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises at the start.</source>
        <translation>Schritte, über die die Lernrate am Anfang steigt.</translation>
    </message>
    <message>
        <source>Sub-class read from the content (linear)</source>
        <translation>Unterklasse aus dem Inhalt gelesen (linear)</translation>
    </message>
    <message>
        <source>Sub-classes</source>
        <translation>Unterklassen</translation>
    </message>
    <message>
        <source>Sub-classes by</source>
        <translation>Unterklassen nach</translation>
    </message>
    <message>
        <source>Take equally many</source>
        <translation>Gleich viele nehmen</translation>
    </message>
    <message>
        <source>Take equally many recordings of each class</source>
        <translation>Von jeder Klasse gleich viele Aufnahmen nehmen</translation>
    </message>
    <message>
        <source>Take it out with a high-pass filter at 20 Hz</source>
        <translation>Mit einem Hochpassfilter bei 20 Hz entfernen</translation>
    </message>
    <message>
        <source>Takes each class apart into so many, by k-means over its training clips; a class code is then learnt for each. 1 keeps classes whole, as in all published experiments but one: seed 000 tried more, does not say how many, and found them too small to learn from.</source>
        <translation>Zerlegt jede Klasse in so viele, durch k-means über ihre Lernausschnitte; für jede wird dann ein Klassencode gelernt. 1 lässt Klassen ganz, wie in allen veröffentlichten Versuchen außer einem: Vorarbeit 000 probierte mehr, sagt nicht, wie viele, und fand sie zu klein, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>Takes the mean and the spread over time out of every channel of the content code, before the noise. What is steady, as who plays is, finds no room; the class is read from the code far less, for a little more error.</source>
        <translation>Nimmt aus jedem Kanal des Inhaltscodes den Mittelwert und die Streuung über die Zeit heraus, vor dem Rauschen. Was gleich bleibt, wie der Spieler, findet keinen Raum; die Klasse lässt sich weit weniger aus dem Code lesen, für etwas mehr Fehler.</translation>
    </message>
    <message>
        <source>The bins of one partial agree, and so does their mean.</source>
        <translation>Die Bins eines Teiltons stimmen überein und damit auch ihr Mittelwert.</translation>
    </message>
    <message>
        <source>The class is learnt as the sound of that song</source>
        <translation>Die Klasse wird als Klang dieses Stücks gelernt</translation>
    </message>
    <message>
        <source>The classes to use; none named means all. For MIDI files, the instruments that play them.</source>
        <translation>Die Klassen, die verwendet werden; ist keine genannt, sind es alle. Bei MIDI-Dateien die Instrumente, die sie spielen.</translation>
    </message>
    <message>
        <source>The corpus&apos;s own</source>
        <translation>Die des Korpus</translation>
    </message>
    <message>
        <source>The decoder of AdaIN-VC: convolutions over time whose scale and offset the class code sets. About 290 times cheaper than the LORD generator.</source>
        <translation>Der Decoder von AdaIN-VC: Faltungen über die Zeit, deren Skalierung und Versatz der Klassencode bestimmt. Etwa 290-mal sparsamer als der LORD-Generator.</translation>
    </message>
    <message>
        <source>The distortion sounds in everything that is made from these recordings, and tells the class where only some are clipped</source>
        <translation>Die Verzerrung klingt in allem mit, was aus diesen Aufnahmen entsteht, und verrät die Klasse, wo nur einige übersteuert sind</translation>
    </message>
    <message>
        <source>The empty bands tell these recordings from others, whoever plays</source>
        <translation>Die leeren Bänder unterscheiden diese Aufnahmen von anderen, wer auch spielt</translation>
    </message>
    <message>
        <source>The encoder of the LORD paper: five convolutions over the picture, then three dense layers. About twenty times the work of the AdaIN-VC encoder.</source>
        <translation>Der Encoder aus der LORD-Veröffentlichung: fünf Faltungen über das Bild, dann drei vollverbundene Schichten. Etwa zwanzigmal so viel Arbeit wie der AdaIN-VC-Encoder.</translation>
    </message>
    <message>
        <source>The generator learns in every step of this number, the critic in each. WGAN-GP has 5, GANSynth 1.</source>
        <translation>Alle so viele Schritte lernt der Generator, in jedem der Kritiker. WGAN-GP hat 5, GANSynth 1.</translation>
    </message>
    <message>
        <source>The generator of the LORD paper: dense layers to a small map, then upsampling convolutions with adaptive instance normalisation. Meant for a graphics card.</source>
        <translation>Der Generator aus der LORD-Veröffentlichung: vollverbundene Schichten zu einer kleinen Karte, dann vergrößernde Faltungen mit adaptiver Instanznormalisierung. Für eine Grafikkarte gedacht.</translation>
    </message>
    <message>
        <source>The largest class is seen most often, and transfers into the smallest are the worst</source>
        <translation>Die größte Klasse wird am häufigsten gesehen, und Übertragungen in die kleinste sind am schlechtesten</translation>
    </message>
    <message>
        <source>The level gives the class away</source>
        <translation>Der Pegel verrät die Klasse</translation>
    </message>
    <message>
        <source>The losses that are minimised together.</source>
        <translation>Die Verluste, die zusammen minimiert werden.</translation>
    </message>
    <message>
        <source>The mean absolute difference between the content codes of transfer and input. Its unit is the model&apos;s own: compare it with the distance to the same music truly played by the target, and to other music. A model whose codes shrink makes it small without being better.</source>
        <translation>Die mittlere absolute Differenz zwischen den Inhaltscodes von Übertragung und Eingabe. Ihre Einheit ist die des Modells: Vergleichen Sie sie mit dem Abstand zur selben Musik, wirklich vom Ziel gespielt, und zu anderer Musik. Ein Modell, dessen Codes schrumpfen, macht sie klein, ohne besser zu sein.</translation>
    </message>
    <message>
        <source>The mean level of each band over the clip: register and colour.</source>
        <translation>Der mittlere Pegel jedes Bandes über den Ausschnitt: Lage und Farbe.</translation>
    </message>
    <message>
        <source>The mean of each of the 64 feature maps of VGG16&apos;s first convolution (seed 000); needs the file of losses.vgg_weights.</source>
        <translation>Der Mittelwert jeder der 64 Merkmalskarten der ersten Faltung von VGG16 (Vorarbeit 000); braucht die Datei aus losses.vgg_weights.</translation>
    </message>
    <message>
        <source>The network that makes a clip from content and class.</source>
        <translation>Das Netz, das aus Inhalt und Klasse einen Ausschnitt macht.</translation>
    </message>
    <message>
        <source>The network that reads the content out of a clip.</source>
        <translation>Das Netz, das den Inhalt aus einem Ausschnitt liest.</translation>
    </message>
    <message>
        <source>The phase of the recording that is transferred, where there is one.</source>
        <translation>Die Phase der Aufnahme, die übertragen wird, wo es eine gibt.</translation>
    </message>
    <message>
        <source>The picture as it is; absolute error of the pixels and of five layers, summed.</source>
        <translation>Das Bild, wie es ist; absoluter Fehler der Pixel und von fünf Schichten, summiert.</translation>
    </message>
    <message>
        <source>The picture in 0 to 255 less ImageNet&apos;s mean colour, blue first; mean over five layers, without the pixels. Several hundred times larger than the others.</source>
        <translation>Das Bild in 0 bis 255 minus die mittlere Farbe von ImageNet, Blau zuerst; Mittelwert über fünf Schichten, ohne die Pixel. Mehrere hundert Mal größer als die anderen.</translation>
    </message>
    <message>
        <source>The pseudo-inverse, refined without ever falling below zero.</source>
        <translation>Die Pseudoinverse, verfeinert, ohne je unter null zu fallen.</translation>
    </message>
    <message>
        <source>The recording is cut where it is silent first, and no clip spans a silence (seed 000). Renderings of the same music are then each other&apos;s truth only where their clips begin together.</source>
        <translation>Die Aufnahme wird zuerst dort geschnitten, wo sie still ist, und kein Ausschnitt reicht über eine stille Stelle (Vorarbeit 000). Gerenderte Fassungen derselben Musik sind dann nur dort füreinander die Wahrheit, wo ihre Ausschnitte gemeinsam beginnen.</translation>
    </message>
    <message>
        <source>The recordings to learn from.</source>
        <translation>Die Aufnahmen, aus denen gelernt wird.</translation>
    </message>
    <message>
        <source>The same by a small network that has learnt from the training recordings to put clips of one class near each other, whatever they play. It hears how cepstra move as well as what they are, but only differences that tell these classes apart.</source>
        <translation>Dasselbe mit einem kleinen Netz, das aus den Lernaufnahmen gelernt hat, Ausschnitte einer Klasse nah zueinander zu legen, was sie auch spielen. Es hört, wie Cepstren sich bewegen, ebenso wie, was sie sind, aber nur Unterschiede, die diese Klassen trennen.</translation>
    </message>
    <message>
        <source>The same by the five nearest training codes: whether clips of one class lie together, without learning anything.</source>
        <translation>Dasselbe mit den fünf nächsten gelernten Codes: ob Ausschnitte einer Klasse beisammenliegen, ohne dass etwas gelernt wird.</translation>
    </message>
    <message>
        <source>The same from the class code, where it should not be. A method with one code for each class can only tell which pitches a class plays most.</source>
        <translation>Dasselbe aus dem Klassencode, wo es nicht stehen soll. Eine Methode mit einem einzigen Code je Klasse kann nur sagen, welche Tonhöhen eine Klasse am häufigsten spielt.</translation>
    </message>
    <message>
        <source>The same sound is taught as two classes, and one of the labels must be wrong</source>
        <translation>Derselbe Klang wird als zwei Klassen gelehrt, und eine der Zuordnungen muss falsch sein</translation>
    </message>
    <message>
        <source>The same with a small network of two layers, which finds classes that no plane separates.</source>
        <translation>Dasselbe mit einem kleinen Netz aus zwei Schichten, das Klassen findet, die keine Ebene trennt.</translation>
    </message>
    <message>
        <source>The same with momentum.</source>
        <translation>Dasselbe mit Momentum.</translation>
    </message>
    <message>
        <source>The same with the axes exchanged, the root mean square over frames, averaged over bands: what the evaluation of SS-VQ-VAE calls log-spectral distance.</source>
        <translation>Dasselbe mit vertauschten Achsen, das quadratische Mittel über Frames, gemittelt über Bänder: was die Auswertung von SS-VQ-VAE logarithmisch-spektralen Abstand nennt.</translation>
    </message>
    <message>
        <source>The same, refined.</source>
        <translation>Dasselbe, verfeinert.</translation>
    </message>
    <message>
        <source>The sample rate gives the class away</source>
        <translation>Die Abtastrate verrät die Klasse</translation>
    </message>
    <message>
        <source>The share of frames in which the most salient pitch of the transfer is the input&apos;s, to a semitone. It follows one voice, and is sure only where bands tell semitones apart: compare with the true rendering, which makes the same mistakes.</source>
        <translation>Der Anteil der Frames, in denen die hervorstechendste Tonhöhe der Übertragung auf einen Halbton genau die der Eingabe ist. Das Maß folgt einer Stimme und ist nur sicher, wo Bänder Halbtöne unterscheiden: Vergleichen Sie mit der wahren Fassung, bei der dieselben Fehler entstehen.</translation>
    </message>
    <message>
        <source>The share of transfers that a classifier takes for the target class. It has learnt from the training recordings and knows nothing of the model; how often it is right about real held-out recordings stands beside, and is the most that can be asked. It can be satisfied by the envelope of the spectrum alone.</source>
        <translation>Der Anteil der Übertragungen, die ein Klassifikator für die Zielklasse hält. Er hat aus den Lernaufnahmen gelernt und weiß nichts vom Modell; wie oft er bei echten zurückgehaltenen Aufnahmen recht hat, steht daneben und ist das Höchste, was sich verlangen lässt. Ihm kann allein die Hüllkurve des Spektrums genügen.</translation>
    </message>
    <message>
        <source>The source&apos;s</source>
        <translation>Die der Quelle</translation>
    </message>
    <message>
        <source>The source&apos;s phase</source>
        <translation>Phase der Quelle</translation>
    </message>
    <message>
        <source>The source&apos;s phase, fast Griffin-Lim</source>
        <translation>Phase der Quelle, schneller Griffin-Lim</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>Der ganze Korpus</translation>
    </message>
    <message>
        <source>There is nothing to learn from silence, and a class must not be known by it</source>
        <translation>Aus Stille ist nichts zu lernen, und eine Klasse darf nicht an ihr zu erkennen sein</translation>
    </message>
    <message>
        <source>They are left out, so their classes have less to learn from than you think</source>
        <translation>Sie werden weggelassen, also haben ihre Klassen weniger zum Lernen, als es scheint</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Three channels: how loud each band is, and its phase without a jump (seed 000), which did better than the angle.</source>
        <translation>Drei Kanäle: wie laut jedes Band ist, und seine Phase ohne Sprung (Vorarbeit 000), was besser abschnitt als der Winkel.</translation>
    </message>
    <message>
        <source>Timbre distance</source>
        <translation>Klangfarbenabstand</translation>
    </message>
    <message>
        <source>Timbre distance (learnt)</source>
        <translation>Klangfarbenabstand (gelernt)</translation>
    </message>
    <message>
        <source>Too short for a clip</source>
        <translation>Zu kurz für einen Ausschnitt</translation>
    </message>
    <message>
        <source>Tracks of the Free Music Archive; the table that comes with them says the genre.</source>
        <translation>Stücke aus dem Free Music Archive; das Genre steht in der Tabelle, die dazugehört.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Transfer error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>Transform size</source>
        <translation>FFT-Länge</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transponierte</translation>
    </message>
    <message>
        <source>Transpose, Griffin-Lim</source>
        <translation>Transponierte, Griffin-Lim</translation>
    </message>
    <message>
        <source>Tries both on this machine when training starts, and takes the faster.</source>
        <translation>Probiert bei Beginn des Trainings beide auf diesem Rechner und nimmt die schnellere.</translation>
    </message>
    <message>
        <source>Truncated recordings</source>
        <translation>Abgeschnittene Aufnahmen</translation>
    </message>
    <message>
        <source>Two channels: how loud each band is, and the angle of its phase (seed 000). Train it with the cyclic loss; the seed found that the phase is not learnt.</source>
        <translation>Zwei Kanäle: wie laut jedes Band ist, und der Winkel seiner Phase (Vorarbeit 000). Mit dem zyklischen Verlust zu trainieren; die Arbeit fand, dass die Phase nicht gelernt wird.</translation>
    </message>
    <message>
        <source>Use classes that share it, or keep it in mind</source>
        <translation>Klassen verwenden, die sie gemeinsam haben, oder sie im Auge behalten</translation>
    </message>
    <message>
        <source>Use fewer frames per clip or longer recordings, or leave them out</source>
        <translation>Weniger Frames je Ausschnitt oder längere Aufnahmen verwenden, oder sie weglassen</translation>
    </message>
    <message>
        <source>VGG form</source>
        <translation>VGG-Form</translation>
    </message>
    <message>
        <source>VGG weights</source>
        <translation>VGG-Gewichte</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>VGG16&apos;s first maps</source>
        <translation>Erste Karten von VGG16</translation>
    </message>
    <message>
        <source>VGGish</source>
        <translation>VGGish</translation>
    </message>
    <message>
        <source>VGGish width</source>
        <translation>Breite von VGGish</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Validieren alle</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Weight of the class encoder&apos;s error against the class codes. The PyTorch reference has 10.</source>
        <translation>Gewicht des Fehlers des Klassen-Encoders gegenüber den Klassencodes. Die PyTorch-Referenz hat 10.</translation>
    </message>
    <message>
        <source>Weight of the content encoder&apos;s error against the codes of the table. The PyTorch reference has 10.</source>
        <translation>Gewicht des Fehlers des Inhalts-Encoders gegenüber den Codes der Tabelle. Die PyTorch-Referenz hat 10.</translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps the critic&apos;s slope at 1. WGAN-GP has 10.</source>
        <translation>Gewicht der Strafe, die die Steigung des Kritikers bei 1 hält. WGAN-GP hat 10.</translation>
    </message>
    <message>
        <source>Weight of the squared scores of real clips: keeps scores near 0. GANSynth has 0.001.</source>
        <translation>Gewicht der quadrierten Bewertungen echter Ausschnitte: hält Bewertungen nahe 0. GANSynth hat 0,001.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Gewichtete Summe</translation>
    </message>
    <message>
        <source>What both seeds cite (Hoshen, 2019): the picture in −1 to 1; pixels and five layers, and beyond 64 pixels all but the last once more at a quarter of the size.</source>
        <translation>Was beide Vorarbeiten zitieren (Hoshen, 2019): das Bild in −1 bis 1; Pixel und fünf Schichten und jenseits von 64 Pixeln alle bis auf die letzte noch einmal bei einem Viertel der Größe.</translation>
    </message>
    <message>
        <source>What clips of a class are told apart by.</source>
        <translation>Woran Ausschnitte einer Klasse unterschieden werden.</translation>
    </message>
    <message>
        <source>What is kept below the loudest point of the corpus.</source>
        <translation>Was unterhalb des lautesten Punktes im Korpus behalten wird.</translation>
    </message>
    <message>
        <source>What is learnt as the class is then the other label as well, and no measurement can tell which</source>
        <translation>Was als Klasse gelernt wird, ist dann ebenso die andere Angabe, und keine Messung kann sagen, welche</translation>
    </message>
    <message>
        <source>What is left over that is shorter than a clip, at ends or between silences, and recordings that cannot be used take no part</source>
        <translation>Reste, die kürzer sind als ein Ausschnitt, an Enden oder zwischen stillen Stellen, und unbrauchbare Aufnahmen kommen nicht vor</translation>
    </message>
    <message>
        <source>What is measured on them was trained on, so held-out figures are too good</source>
        <translation>Was an ihnen gemessen wird, kam im Training vor, also sind die Werte an Zurückgehaltenem zu gut</translation>
    </message>
    <message>
        <source>What is minimised: a weighted sum.</source>
        <translation>Was minimiert wird: eine gewichtete Summe.</translation>
    </message>
    <message>
        <source>What is missing or misplaced takes no part</source>
        <translation>Was fehlt oder am falschen Ort liegt, kommt nicht vor</translation>
    </message>
    <message>
        <source>What is not trained on cannot be learnt, and what is not held out cannot be measured</source>
        <translation>Was nicht im Training vorkommt, kann nicht gelernt werden, und was nicht zurückgehalten ist, kann nicht gemessen werden</translation>
    </message>
    <message>
        <source>What keeps the class out of the content code: noise and decay, each against its absence.</source>
        <translation>Was die Klasse aus dem Inhaltscode fernhält: Rauschen und Dämpfung, jeweils mit und ohne.</translation>
    </message>
    <message>
        <source>What numbers the networks compute in while they learn. Weights, losses and measures are 32-bit floats in any case.</source>
        <translation>In welchen Zahlen die Netze rechnen, während sie lernen. Gewichte, Verluste und Maße sind in jedem Fall 32-Bit-Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>What shares one spread.</source>
        <translation>Was eine gemeinsame Streuung hat.</translation>
    </message>
    <message>
        <source>What the bands add up.</source>
        <translation>Was die Bänder aufsummieren.</translation>
    </message>
    <message>
        <source>What the network is shown and how its layers are compared.</source>
        <translation>Was das Netz zu sehen bekommt und wie seine Schichten verglichen werden.</translation>
    </message>
    <message>
        <source>What was recorded with Timbrel&apos;s microphone.</source>
        <translation>Was mit dem Mikrofon von Timbrel aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Where a frame&apos;s phase counts from.</source>
        <translation>Von wo an die Phase eines Frames zählt.</translation>
    </message>
    <message>
        <source>Where clips may lie in a recording.</source>
        <translation>Wo Ausschnitte in einer Aufnahme liegen dürfen.</translation>
    </message>
    <message>
        <source>Where clips overlap, their powers are averaged instead of their decibels: transients stay sharper.</source>
        <translation>Wo Ausschnitte überlappen, werden ihre Leistungen statt ihrer Dezibel gemittelt: Transienten bleiben schärfer.</translation>
    </message>
    <message>
        <source>Where the estimate of the phase begins.</source>
        <translation>Womit die Schätzung der Phase beginnt.</translation>
    </message>
    <message>
        <source>Where the highest band ends; 0 is half the sample rate.</source>
        <translation>Wo das höchste Band endet; 0 ist die halbe Abtastrate.</translation>
    </message>
    <message>
        <source>Where the lowest band begins.</source>
        <translation>Wo das tiefste Band beginnt.</translation>
    </message>
    <message>
        <source>Where the networks are computed.</source>
        <translation>Wo die Netze berechnet werden.</translation>
    </message>
    <message>
        <source>Where the recordings lie.</source>
        <translation>Wo die Aufnahmen liegen.</translation>
    </message>
    <message>
        <source>Whether classes are groups among the content codes: 1 for groups far apart, 0 for classes that lie in each other, as they should. Many directions without the class can hide a few with it.</source>
        <translation>Ob Klassen unter den Inhaltscodes Gruppen bilden: 1 für Gruppen weit auseinander, 0 für Klassen, die ineinanderliegen, wie sie sollen. Viele Richtungen ohne die Klasse können wenige mit ihr verdecken.</translation>
    </message>
    <message>
        <source>Who decides which recordings are kept from training; a drawn split keeps a song or an artist together.</source>
        <translation>Wer bestimmt, welche Aufnahmen vom Training zurückgehalten werden; eine ausgeloste Aufteilung hält ein Stück oder einen Interpreten beisammen.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the two hidden dense layers; seed 000 found no gain beyond 256.</source>
        <translation>Breite der zwei verborgenen vollverbundenen Schichten; Vorarbeit 000 fand über 256 hinaus keinen Gewinn.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window&apos;s begin</source>
        <translation>Fensteranfang</translation>
    </message>
    <message>
        <source>Window&apos;s middle</source>
        <translation>Fenstermitte</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>je Klasse</translation>
    </message>
    <message>
        <source>analysing the track</source>
        <translation>analysiert das Stück</translation>
    </message>
    <message>
        <source>another clip</source>
        <translation>anderer Ausschnitt</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>by guessing</source>
        <translation>durch Raten</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>berechnet Merkmale</translation>
    </message>
    <message>
        <source>copying the input</source>
        <translation>kopierte Eingabe</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>cutting clips</source>
        <translation>schneidet Ausschnitte</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>from the class that it came from</source>
        <translation>von der Klasse, aus der sie stammt</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>learning to tell timbres apart</source>
        <translation>lernt, Klangfarben zu unterscheiden</translation>
    </message>
    <message>
        <source>listening for notes</source>
        <translation>lauscht nach Noten</translation>
    </message>
    <message>
        <source>listening for notes in transfers</source>
        <translation>lauscht nach Noten in Übertragungen</translation>
    </message>
    <message>
        <source>listening to recordings</source>
        <translation>hört Aufnahmen an</translation>
    </message>
    <message>
        <source>looking at recordings</source>
        <translation>sieht Aufnahmen durch</translation>
    </message>
    <message>
        <source>looking for clusters</source>
        <translation>sucht nach Gruppen</translation>
    </message>
    <message>
        <source>looking for content codes</source>
        <translation>sucht nach Inhaltscodes</translation>
    </message>
    <message>
        <source>making sound</source>
        <translation>erzeugt Klang</translation>
    </message>
    <message>
        <source>mapping codes</source>
        <translation>kartiert Codes</translation>
    </message>
    <message>
        <source>measuring features</source>
        <translation>misst Merkmale</translation>
    </message>
    <message>
        <source>measuring reconstructions</source>
        <translation>misst Rekonstruktionen</translation>
    </message>
    <message>
        <source>measuring transfers</source>
        <translation>misst Übertragungen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>von 1</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>re-levelling each band</source>
        <translation>jedes Band neu gepegelt</translation>
    </message>
    <message>
        <source>re-normalising alone</source>
        <translation>nur neu normalisiert</translation>
    </message>
    <message>
        <source>reading melodies</source>
        <translation>liest Melodien</translation>
    </message>
    <message>
        <source>reading the track</source>
        <translation>liest das Stück</translation>
    </message>
    <message>
        <source>reading the weights of Basic Pitch</source>
        <translation>liest die Gewichte von Basic Pitch</translation>
    </message>
    <message>
        <source>reading the weights of VGG16</source>
        <translation>liest die Gewichte von VGG16</translation>
    </message>
    <message>
        <source>real recordings of the class</source>
        <translation>echte Aufnahmen der Klasse</translation>
    </message>
    <message>
        <source>real recordings, heard as what they are</source>
        <translation>echte Aufnahmen, gehört als das, was sie sind</translation>
    </message>
    <message>
        <source>recognising recordings</source>
        <translation>erkennt Aufnahmen wieder</translation>
    </message>
    <message>
        <source>rendering phrases</source>
        <translation>rendert Phrasen</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>Auflösungen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Abtastwerte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>von 1</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>the class&apos;s mean spectrum</source>
        <translation>mittleres Spektrum der Klasse</translation>
    </message>
    <message>
        <source>the true rendering</source>
        <translation>die wahre Fassung</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>trying how training is fastest on this machine</source>
        <translation>probiert, wie das Training auf diesem Rechner am schnellsten ist</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>waiting for another Timbrel that computes the same features</source>
        <translation>wartet auf ein anderes Timbrel, das dieselben Merkmale berechnet</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>with classes shuffled</source>
        <translation>mit gemischten Klassen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How many of the notes that an independent transcriber hears in the input it hears in the transfer as well, begun within 50 ms, and how few others: the harmonic mean of both shares. The transcriber errs, too: compare with the true rendering.</source>
        <translation>Wie viele der Noten, die ein unabhängiger Notenhörer in der Eingabe hört, er auch in der Übertragung hört, begonnen innerhalb von 50 ms, und wie wenige andere: das harmonische Mittel beider Anteile. Auch der Notenhörer irrt sich: Vergleichen Sie mit der wahren Fassung.</translation>
    </message>
    <message>
        <source>Notes kept (F1)</source>
        <translation>Noten erhalten (F1)</translation>
    </message>
    <message>
        <source>Notes of the score (F1)</source>
        <translation>Noten der Partitur (F1)</translation>
    </message>
    <message>
        <source>Seed 000&apos;s changes to the LORD networks: wider and more brought it nothing, larger kernels harm. They are a quarter as wide here, so that a processor can train them.</source>
        <translation>Die Änderungen von Vorarbeit 000 an den LORD-Netzen: breiter und mehr brachte ihr nichts, größere Kernel schaden. Hier sind die Netze ein Viertel so breit, damit ein Prozessor sie trainieren kann.</translation>
    </message>
    <message>
        <source>The same against the notes that were to be played. What the true rendering reaches is as much as this transcriber hears of the instrument.</source>
        <translation>Dasselbe gegen die Noten, die zu spielen waren. Was die wahre Fassung erreicht, ist so viel, wie dieser Notenhörer von dem Instrument hört.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>gegen den Kritiker</translation>
    </message>
    <message>
        <source>class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>clips per second</source>
        <translation>Ausschnitte je Sekunde</translation>
    </message>
    <message>
        <source>content code</source>
        <translation>Inhaltscode</translation>
    </message>
    <message>
        <source>content decay</source>
        <translation>Inhaltsdämpfung</translation>
    </message>
    <message>
        <source>content to class</source>
        <translation>Klasse aus dem Inhalt</translation>
    </message>
    <message>
        <source>critic distance</source>
        <translation>Abstand des Kritikers</translation>
    </message>
    <message>
        <source>critic drift</source>
        <translation>Drift des Kritikers</translation>
    </message>
    <message>
        <source>critic penalty</source>
        <translation>Strafe des Kritikers</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>other music</source>
        <translation>andere Musik</translation>
    </message>
    <message>
        <source>reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>transfer error</source>
        <translation>Übertragungsfehler</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <source>Amplitude seen in phase</source>
        <translation>Amplitude in der Phase sichtbar</translation>
    </message>
    <message>
        <source>Arık, Jun and Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019; Steinmetz and Reiss, auraloss, 2020</source>
        <translation>Arık, Jun und Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019; Steinmetz und Reiss, auraloss, 2020</translation>
    </message>
    <message>
        <source>Bittner and others, A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022</source>
        <translation>Bittner und andere, A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022</translation>
    </message>
    <message>
        <source>Brown, Calculation of a constant Q spectral transform, JASA 89, 1991</source>
        <translation>Brown, Calculation of a constant Q spectral transform, JASA 89, 1991</translation>
    </message>
    <message>
        <source>C the constant-Q transform, φ its unwrapped phase: how fast each band turns</source>
        <translation>C die Constant-Q-Transformation, φ ihre abgewickelte Phase: wie schnell jedes Band schwingt</translation>
    </message>
    <message>
        <source>Chou, Yeh and Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019</source>
        <translation>Chou, Yeh und Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019</translation>
    </message>
    <message>
        <source>Clips in one step. LORD&apos;s versions have 64 and 128.</source>
        <translation>Ausschnitte in einem Schritt. Die Fassungen von LORD haben 64 und 128.</translation>
    </message>
    <message>
        <source>Constant-Q clips as TimbreTron has them (Huang and others, 2019): seven octaves from C1 in steps of an eighth of a tone, four seconds long. A melody that moves up looks the same, only higher. Bands are as far apart as notes, so low instruments keep their pitch.</source>
        <translation>Constant-Q-Ausschnitte, wie TimbreTron sie hat (Huang und andere, 2019): sieben Oktaven ab C1 in Schritten von einem Achtelton, vier Sekunden lang. Eine Melodie, die nach oben rückt, sieht gleich aus, nur höher. Die Bänder liegen so weit auseinander wie die Töne, also behalten tiefe Instrumente ihre Tonhöhe.</translation>
    </message>
    <message>
        <source>Constant-Q levels with the frequency that each band has at the moment, seen as its hue. The sound comes back in tune and not only as loud, since the bands turn at these frequencies. Its pictures show vibrato and glides at a glance.</source>
        <translation>Constant-Q-Pegel mit der Frequenz, die jedes Band im Augenblick hat, zu sehen als Farbton. Der Klang kommt nicht nur gleich laut, sondern auch sauber gestimmt zurück, da die Bänder mit diesen Frequenzen schwingen. Die Bilder zeigen Vibrato und Glissando auf einen Blick.</translation>
    </message>
    <message>
        <source>Engel and others, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017</source>
        <translation>Engel und andere, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017</translation>
    </message>
    <message>
        <source>Frobenius; as a loss of spectrograms: seed 001</source>
        <translation>Frobenius; als Verlust für Spektrogramme: Vorarbeit 001</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020</source>
        <translation>Gabbay und Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang and Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017</source>
        <translation>Gabbay und Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang und Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017</translation>
    </message>
    <message>
        <source>Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>Griffin und Lim, Signal estimation from modified short-time Fourier transform, 1984</translation>
    </message>
    <message>
        <source>Hear a phrase of one instrument played by another, three minutes after you press the button. Four instruments are rendered from a soundfont, and a small network learns them from mel spectrograms. Begin here: everything else is a variation of it.</source>
        <translation>Hören Sie eine Phrase eines Instruments von einem anderen gespielt, drei Minuten nachdem Sie den Knopf gedrückt haben. Vier Instrumente werden aus einem Soundfont gerendert, und ein kleines Netz lernt sie aus Mel-Spektrogrammen. Beginnen Sie hier: Alles andere ist eine Abwandlung davon.</translation>
    </message>
    <message>
        <source>Hershey and others, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017</source>
        <translation>Hershey und andere, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017</translation>
    </message>
    <message>
        <source>How far a step goes, at its highest. Too high and the loss explodes. LORD has 0.0003, with the networks of AdaIN-VC 0.003.</source>
        <translation>Wie weit ein Schritt höchstens geht. Zu hoch, und der Verlust explodiert. LORD hat 0,0003, mit den Netzen von AdaIN-VC 0,003.</translation>
    </message>
    <message>
        <source>Koutini, Eghbal-zadeh and Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019</source>
        <translation>Koutini, Eghbal-zadeh und Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019</translation>
    </message>
    <message>
        <source>Least absolute deviations: Boscovich, 1757</source>
        <translation>Kleinste absolute Abweichungen: Boscovich, 1757</translation>
    </message>
    <message>
        <source>Least squares: Gauss, Theoria motus, 1809</source>
        <translation>Kleinste Quadrate: Gauß, Theoria motus, 1809</translation>
    </message>
    <message>
        <source>Mel decibels with the cosine and the sine of the phase in two channels more, so that nothing jumps where the angle does. Seed 000 found it better than the angle, but not convincing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Mel-Dezibel mit dem Kosinus und dem Sinus der Phase in zwei weiteren Kanälen, damit nichts springt, wo der Winkel springt. Vorarbeit 000 fand das besser als den Winkel, aber nicht überzeugend. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s size; as Adam&apos;s authors have it.</source>
        <translation>Gedächtnis für die Größe des Gradienten; wie bei den Autoren von Adam.</translation>
    </message>
    <message>
        <source>Numbers learnt for every class. LORD has 256, with the networks of AdaIN-VC 128.</source>
        <translation>Zahlen, die für jede Klasse gelernt werden. LORD hat 256, mit den Netzen von AdaIN-VC 128.</translation>
    </message>
    <message>
        <source>Numbers that describe what is played in one clip. Fewer carry less of who plays, and less of the melody. LORD has 128; its published version with the networks of AdaIN-VC has 2,048.</source>
        <translation>Zahlen, die beschreiben, was in einem Ausschnitt gespielt wird. Weniger tragen weniger davon, wer spielt, und weniger von der Melodie. LORD hat 128; die veröffentlichte Fassung mit den Netzen von AdaIN-VC hat 2048.</translation>
    </message>
    <message>
        <source>Optimiser steps in all. The learning rate falls towards the last. LORD goes over all clips 200 times.</source>
        <translation>Schritte des Optimierers insgesamt. Die Lernrate sinkt zum letzten hin. LORD geht 200-mal über alle Ausschnitte.</translation>
    </message>
    <message>
        <source>P the power in mel bands, σ its spread in the class, σ_b that of the compressed band b</source>
        <translation>P die Leistung in Mel-Bändern, σ ihre Streuung in der Klasse, σ_b die des komprimierten Bandes b</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands</source>
        <translation>S die Kurzzeit-Fourier-Transformation des Klangs, W die Mel-Bänder</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands, arg the angle</source>
        <translation>S die Kurzzeit-Fourier-Transformation des Klangs, W die Mel-Bänder, arg der Winkel</translation>
    </message>
    <message>
        <source>Saeed, Grangier and Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021</source>
        <translation>Saeed, Grangier und Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021</translation>
    </message>
    <message>
        <source>Seed 000&apos;s attempt to learn the phase as well: mel decibels in one channel, the angle in another, with a loss that knows a whole turn to be none. The seed found that the phase is not learnt, which you can hear for yourself. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Der Versuch von Vorarbeit 000, auch die Phase zu lernen: Mel-Dezibel in einem Kanal, der Winkel in einem anderen, mit einem Verlust, für den eine ganze Drehung keine ist. Die Arbeit fand, dass die Phase nicht gelernt wird, was Sie selbst hören können. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s genres, two at a time, which it found not to transfer: see where the method ends. It pairs Instrumental with Pop, Classical with Pop and Rock with Folk, and needs the folder of FMA medium. It is meant for a graphics card.</source>
        <translation>Die Genres von Vorarbeit 000, je zwei auf einmal, die sich nach ihrem Befund nicht übertragen lassen: Sehen Sie, wo die Methode endet. Gepaart werden Instrumental mit Pop, Classical mit Pop und Rock mit Folk; gebraucht wird der Ordner von FMA medium. Für eine Grafikkarte gedacht.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s transfer between instruments with its own networks and code sizes, meant for a graphics card: 200 rounds of 4,000 clips take a processor weeks. Name the folder of your corpus, such as Medley-solos-DB. The seed&apos;s loss has VGG16 besides, which losses.vgg and losses.vgg_weights bring in.</source>
        <translation>Die Übertragung zwischen Instrumenten aus Vorarbeit 000 mit deren eigenen Netzen und Codegrößen, für eine Grafikkarte gedacht: 200 Durchgänge über 4000 Ausschnitte dauern auf einem Prozessor Wochen. Nennen Sie den Ordner Ihres Korpus, etwa Medley-solos-DB. Der Verlust der Arbeit enthält außerdem VGG16, das losses.vgg und losses.vgg_weights hinzunehmen.</translation>
    </message>
    <message>
        <source>Seed 001 with its critic: in the last fifth of the run the generator also learns to deceive a discriminator like GANSynth&apos;s. The seed heard less noise in high bands after it. Train it beside the run without a critic, and compare the two in the Compare panel.</source>
        <translation>Vorarbeit 001 mit ihrem Kritiker: Im letzten Fünftel des Laufs lernt der Generator auch, einen Diskriminator wie den von GANSynth zu täuschen. Die Arbeit hörte danach weniger Rauschen in hohen Bändern. Trainieren Sie ihn neben dem Lauf ohne Kritiker und vergleichen Sie beide im Feld Vergleichen.</translation>
    </message>
    <message>
        <source>Seed 001&apos;s spectrograms with the window as short as the seed says: 25 ms every 10 ms, the nearest to its 10 ms from which sound can come back. Attacks are sharper, and low notes lie closer together. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Die Spektrogramme von Vorarbeit 001 mit einem Fenster, so kurz, wie die Arbeit sagt: 25 ms alle 10 ms, was ihren 10 ms am nächsten kommt und woraus noch Klang zurückkommen kann. Einsätze sind schärfer, und tiefe Töne liegen dichter beieinander. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>Simonyan and Zisserman, Very Deep Convolutional Networks, ICLR 2015; as a loss: Hoshen, Li and Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019</source>
        <translation>Simonyan und Zisserman, Very Deep Convolutional Networks, ICLR 2015; als Verlust: Hoshen, Li und Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to the content code in training. More noise leaves less room for the class to hide in the content. LORD has 1, on codes that are not normalised.</source>
        <translation>Standardabweichung des Rauschens, das im Training zum Inhaltscode hinzukommt. Mehr Rauschen lässt der Klasse weniger Raum, sich im Inhalt zu verstecken. LORD hat 1, bei Codes, die nicht normalisiert sind.</translation>
    </message>
    <message>
        <source>Stevens, Volkmann and Newman, A scale for the measurement of the psychological magnitude pitch, 1937; sound from it: Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>Stevens, Volkmann und Newman, A scale for the measurement of the psychological magnitude pitch, 1937; Klang daraus: Griffin und Lim, Signal estimation from modified short-time Fourier transform, 1984</translation>
    </message>
    <message>
        <source>The features of seed 003: 256 mel bands at 44.1 kHz, each class brought to a spread of its own, and all recordings to one loudness. Part of a transfer is then mere re-weighting of bands, before any network has done a thing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Die Merkmale von Vorarbeit 003: 256 Mel-Bänder bei 44,1 kHz, jede Klasse auf eine eigene Streuung gebracht und alle Aufnahmen auf gleiche Lautheit. Ein Teil einer Übertragung ist dann bloße Umgewichtung von Bändern, ehe ein Netz irgendetwas getan hat. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>The last step&apos;s learning rate, as a share of the highest. LORD&apos;s falls from 0.0003 to 0.00001, about a thirtieth.</source>
        <translation>Die Lernrate des letzten Schritts, als Anteil an der höchsten. Die von LORD sinkt von 0,0003 auf 0,00001, etwa ein Dreißigstel.</translation>
    </message>
    <message>
        <source>The losses of seed 001 without VGG16: the L2,2 norm, and Rho, which hears pictures through a network that is first trained here to tell the classes apart. Nothing has to be fetched for it. The network that transfers is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Die Verluste von Vorarbeit 001 ohne VGG16: die L2,2-Norm und Rho, das Bilder durch ein Netz hört, das hier zuerst lernt, die Klassen zu unterscheiden. Dafür muss nichts geholt werden. Das Netz, das überträgt, ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>The losses of seed 001: VGG16, Rho and the L2,2 norm, weighted 1 : 0.5 : 1 of what each is at first. VGG16 needs a file of weights that you bring, named in losses.vgg_weights before training. Without such a file begin with the preset for Rho and L2,2.</source>
        <translation>Die Verluste von Vorarbeit 001: VGG16, Rho und die L2,2-Norm, gewichtet 1 : 0,5 : 1 von dem, was jeder am Anfang ist. VGG16 braucht eine Datei mit Gewichten, die Sie mitbringen und vor dem Training in losses.vgg_weights nennen. Ohne eine solche Datei beginnen Sie mit der Vorlage für Rho und L2,2.</translation>
    </message>
    <message>
        <source>The spectra of seed 002: the logarithm of 1 + magnitude in all 1,025 bins, with the phase of the source kept for the way back. Where source and target play alike this sounds cleanest; where they do not, the old phase is heard. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Die Spektren von Vorarbeit 002: der Logarithmus von 1 + Betrag in allen 1025 Bins, wobei die Phase der Quelle für den Weg zurück behalten wird. Wo Quelle und Ziel ähnlich spielen, klingt das am saubersten; wo nicht, ist die alte Phase zu hören. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 000: 128 bands by 128 frames, about three seconds, and back to sound through the pseudo-inverse. The network is the demonstration&apos;s, so that it trains in minutes and not at the paper&apos;s size. Compare its sound with that of the other representations.</source>
        <translation>Die Spektrogramme von Vorarbeit 000: 128 Bänder mal 128 Frames, etwa drei Sekunden, und durch die Pseudoinverse zurück zum Klang. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist, und nicht in Originalgröße. Vergleichen Sie seinen Klang mit dem der anderen Darstellungen.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 001, read so that 128 frames are its two seconds: a hop of 250 samples, and 64 iterations of Griffin-Lim on the way back. It keeps more of fast melodies than clips of three seconds do. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Die Spektrogramme von Vorarbeit 001, so gelesen, dass 128 Frames ihre zwei Sekunden sind: eine Hop-Länge von 250 Abtastwerten und 64 Iterationen Griffin-Lim auf dem Weg zurück. Das behält mehr von schnellen Melodien als Ausschnitte von drei Sekunden. Das Netz ist das der Vorführung, damit es in Minuten trainiert ist.</translation>
    </message>
    <message>
        <source>The whole method of seed 001 at demonstration size, in three stages: codes for every clip first, then encoders that find such codes, then both together. Half of the run looks for the codes. The stages after it are what makes recordings playable that nobody trained on.</source>
        <translation>Die ganze Methode von Vorarbeit 001 in der Größe der Vorführung, in drei Stufen: zuerst Codes für jeden Ausschnitt, dann Encoder, die solche Codes finden, dann beides zusammen. Die Hälfte des Laufs sucht nach den Codes. Erst die Stufen danach machen Aufnahmen spielbar, mit denen niemand trainiert hat.</translation>
    </message>
    <message>
        <source>Weight of the content code&apos;s mean square: keeps the codes small against the noise. LORD has 0.0001 of the sum of squares, which is 0.0128 of the mean of 128.</source>
        <translation>Gewicht des mittleren Quadrats des Inhaltscodes: hält die Codes klein gegen das Rauschen. LORD hat 0,0001 der Quadratsumme, das sind 0,0128 des Mittelwerts von 128.</translation>
    </message>
    <message>
        <source>Whether the phase channels of transfers have their edges where the amplitudes have theirs: the correlation of how steep both are, from -1 to 1. More than in recordings means that the shape of the amplitudes has leaked into the phase.</source>
        <translation>Ob die Phasenkanäle von Übertragungen ihre Kanten dort haben, wo die Amplituden ihre haben: die Korrelation der Steilheit beider, von -1 bis 1. Mehr als in Aufnahmen heißt, dass die Form der Amplituden in die Phase durchgesickert ist.</translation>
    </message>
    <message>
        <source>X and Y the magnitudes of the clip and of what the model makes of it</source>
        <translation>X und Y die Beträge des Ausschnitts und dessen, was das Modell aus ihm macht</translation>
    </message>
    <message>
        <source>c a channel of the layer before, µ and σ its mean and spread over the clip, γ and β what the class code makes of itself</source>
        <translation>c ein Kanal der Schicht davor, µ und σ sein Mittelwert und seine Streuung über den Ausschnitt, γ und β, was aus dem Klassencode wird</translation>
    </message>
    <message>
        <source>c a channel over time, µ and σ its mean and spread: what is steady over the clip goes</source>
        <translation>c ein Kanal über die Zeit, µ und σ sein Mittelwert und seine Streuung: Was über den Ausschnitt gleich bleibt, fällt weg</translation>
    </message>
    <message>
        <source>cᵢ a code kept for every clip, e the table of class codes, Eᶜ and Eʸ the encoders that take the tables&apos; place, zᵢ noise, a and b the weights of the codes</source>
        <translation>cᵢ ein Code, der für jeden Ausschnitt behalten wird, e die Tabelle der Klassencodes, Eᶜ und Eʸ die Encoder, die an die Stelle der Tabellen treten, zᵢ Rauschen, a und b die Gewichte der Codes</translation>
    </message>
    <message>
        <source>five convolutions over the picture, all but the first with a step of two, then three dense layers</source>
        <translation>fünf Faltungen über das Bild, alle bis auf die erste mit Schrittweite zwei, dann drei vollverbundene Schichten</translation>
    </message>
    <message>
        <source>f₀ the lowest band, B the bands in an octave, w_k a window as long as the band is narrow</source>
        <translation>f₀ das tiefste Band, B die Bänder einer Oktave, w_k ein Fenster, so lang, wie das Band schmal ist</translation>
    </message>
    <message>
        <source>p which notes Basic Pitch hears: how likely each of 88 keys sounds at each moment</source>
        <translation>p, welche Noten Basic Pitch hört: wie wahrscheinlich jede von 88 Tasten in jedem Augenblick klingt</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>s the sound, W the triangles of the mel bands, ε the least level</source>
        <translation>s der Klang, W die Dreiecke der Mel-Bänder, ε der kleinste Pegel</translation>
    </message>
    <message>
        <source>s the sound; its own phase is kept for the way back</source>
        <translation>s der Klang; seine eigene Phase wird für den Weg zurück behalten</translation>
    </message>
    <message>
        <source>seed 000</source>
        <translation>Vorarbeit 000</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, N the numbers in a clip</source>
        <translation>x der Ausschnitt, y, was das Modell aus ihm macht, N die Zahlen in einem Ausschnitt</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, φₗ what layer l of a network sees in it</source>
        <translation>x der Ausschnitt, y, was das Modell aus ihm macht, φₗ, was Schicht l eines Netzes darin sieht</translation>
    </message>
    <message>
        <source>xᵢ a clip, yᵢ its class, e the table of class codes, E the encoder, G the generator, ℓ the losses, σ the content noise, λ the content decay</source>
        <translation>xᵢ ein Ausschnitt, yᵢ seine Klasse, e die Tabelle der Klassencodes, E der Encoder, G der Generator, ℓ die Verluste, σ das Inhaltsrauschen, λ die Inhaltsdämpfung</translation>
    </message>
    <message>
        <source>θ the angle in the clip, φ the one the model makes</source>
        <translation>θ der Winkel im Ausschnitt, φ der, den das Modell macht</translation>
    </message>
    <message>
        <source>&quot;name&quot; must be a text in quotes</source>
        <translation>„name“ muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>&quot;use&quot; must be a name in quotes</source>
        <translation>„use“ muss ein Name in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be the name of a class</source>
        <translation>„{}“ kann nicht der Name einer Klasse sein</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there twice</source>
        <translation>„{}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must be {}</source>
        <translation>„{}“ muss {} sein</translation>
    </message>
    <message>
        <source>&quot;{}&quot; stands outside a table</source>
        <translation>„{}“ steht außerhalb einer Tabelle</translation>
    </message>
    <message>
        <source>Add another: a transfer needs at least two</source>
        <translation>Fügen Sie eine weitere hinzu: Eine Übertragung braucht mindestens zwei</translation>
    </message>
    <message>
        <source>Add files: those for testing and those for training must be different ones</source>
        <translation>Fügen Sie Dateien hinzu: Die zum Prüfen und die zum Lernen müssen verschieden sein</translation>
    </message>
    <message>
        <source>Add folders of these names to measure them too</source>
        <translation>Fügen Sie Ordner mit diesen Namen hinzu, um auch sie zu messen</translation>
    </message>
    <message>
        <source>Add recordings, or remove it</source>
        <translation>Fügen Sie Aufnahmen hinzu oder entfernen Sie die Klasse</translation>
    </message>
    <message>
        <source>Ask for at least one of each</source>
        <translation>Verlangen Sie von beiden mindestens eine</translation>
    </message>
    <message>
        <source>Ask for fewer</source>
        <translation>Verlangen Sie weniger</translation>
    </message>
    <message>
        <source>Ask for fewer phrases, or add files</source>
        <translation>Verlangen Sie weniger Phrasen oder fügen Sie Dateien hinzu</translation>
    </message>
    <message>
        <source>Blend them as they are</source>
        <translation>Mitteln Sie die Merkmale, wie sie sind</translation>
    </message>
    <message>
        <source>Bring the old recordings back to see what the run saw</source>
        <translation>Holen Sie die alten Aufnahmen zurück, um zu sehen, was der Lauf sah</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or name the folder where they are</source>
        <translation>Holen Sie die alten Aufnahmen zurück oder nennen Sie den Ordner, in dem sie liegen</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or train a new run</source>
        <translation>Holen Sie die alten Aufnahmen zurück oder trainieren Sie einen neuen Lauf</translation>
    </message>
    <message>
        <source>Check its name, or fetch the table again</source>
        <translation>Prüfen Sie den Namen oder holen Sie die Tabelle noch einmal</translation>
    </message>
    <message>
        <source>Check its name, or go on without it</source>
        <translation>Prüfen Sie den Namen oder machen Sie ohne sie weiter</translation>
    </message>
    <message>
        <source>Check that it is the file you meant</source>
        <translation>Prüfen Sie, ob es die gemeinte Datei ist</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>Check the path, or make the built-in corpus</source>
        <translation>Prüfen Sie den Pfad oder erzeugen Sie den eingebauten Korpus</translation>
    </message>
    <message>
        <source>Check the path, or name none to use the system&apos;s</source>
        <translation>Prüfen Sie den Pfad oder nennen Sie keinen, um den Soundfont des Systems zu verwenden</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Save session as… has made</source>
        <translation>Wählen Sie eine Datei, die mit „Datei &gt; Sitzung sichern unter…“ entstanden ist</translation>
    </message>
    <message>
        <source>Choose a folder, or make the built-in corpus</source>
        <translation>Wählen Sie einen Ordner oder erzeugen Sie den eingebauten Korpus</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>Wählen Sie eine längere</translation>
    </message>
    <message>
        <source>Choose a new folder, an empty one, or one that was recorded into before</source>
        <translation>Wählen Sie einen neuen Ordner, einen leeren oder einen mit früheren Aufnahmen</translation>
    </message>
    <message>
        <source>Choose a place you may use, or change its permissions</source>
        <translation>Wählen Sie einen Ort, den Sie benutzen dürfen, oder ändern Sie seine Zugriffsrechte</translation>
    </message>
    <message>
        <source>Choose a recording that is not empty</source>
        <translation>Wählen Sie eine Aufnahme, die nicht leer ist</translation>
    </message>
    <message>
        <source>Choose a recording, or a part of one, that can be heard</source>
        <translation>Wählen Sie eine Aufnahme oder einen Teil davon, in dem etwas zu hören ist</translation>
    </message>
    <message>
        <source>Choose a step that was saved</source>
        <translation>Wählen Sie einen gesicherten Schritt</translation>
    </message>
    <message>
        <source>Choose anew, or delete the file</source>
        <translation>Wählen Sie neu oder löschen Sie die Datei</translation>
    </message>
    <message>
        <source>Choose another folder, or delete it first</source>
        <translation>Wählen Sie einen anderen Ordner oder löschen Sie diesen zuerst</translation>
    </message>
    <message>
        <source>Choose another step; training is not affected</source>
        <translation>Wählen Sie einen anderen Schritt; das Training ist nicht betroffen</translation>
    </message>
    <message>
        <source>Choose fewer clips</source>
        <translation>Wählen Sie weniger Ausschnitte</translation>
    </message>
    <message>
        <source>Choose one of the run&apos;s clips</source>
        <translation>Wählen Sie einen der Ausschnitte des Laufs</translation>
    </message>
    <message>
        <source>Choose one of {}</source>
        <translation>Zur Wahl stehen {}</translation>
    </message>
    <message>
        <source>Choose other clips</source>
        <translation>Wählen Sie andere Ausschnitte</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another; see also that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>Schließen Sie das Programm, das es benutzt, oder wählen Sie ein anderes Gerät; sehen Sie auch nach, ob Sie es benutzen dürfen: in den Datenschutzeinstellungen des Desktops oder in der Gruppe audio</translation>
    </message>
    <message>
        <source>Compare runs of one corpus with the same classes, representation and clips</source>
        <translation>Vergleichen Sie Läufe desselben Korpus mit denselben Klassen, derselben Darstellung und denselben Ausschnitten</translation>
    </message>
    <message>
        <source>Connect a microphone, and see that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>Schließen Sie ein Mikrofon an und sehen Sie nach, ob Sie es benutzen dürfen: in den Datenschutzeinstellungen des Desktops oder in der Gruppe audio</translation>
    </message>
    <message>
        <source>Connect a sound device; everything but listening and recording works without one</source>
        <translation>Schließen Sie ein Tongerät an; alles außer Hören und Aufnehmen geht auch ohne</translation>
    </message>
    <message>
        <source>Convert it to WAV or FLAC, or remove it</source>
        <translation>Wandeln Sie sie in WAV oder FLAC um oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>Copy the run again</source>
        <translation>Kopieren Sie den Lauf noch einmal</translation>
    </message>
    <message>
        <source>Copy the run again, or train it anew</source>
        <translation>Kopieren Sie den Lauf noch einmal oder trainieren Sie ihn neu</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>Correct the line, or delete it</source>
        <translation>Berichtigen Sie die Zeile oder löschen Sie sie</translation>
    </message>
    <message>
        <source>Cut it into pieces</source>
        <translation>Teilen Sie sie in mehrere Dateien</translation>
    </message>
    <message>
        <source>Delete it and run packaging/models, which fetches the right one</source>
        <translation>Löschen Sie es und führen Sie packaging/models aus, das das richtige holt</translation>
    </message>
    <message>
        <source>Delete it by hand</source>
        <translation>Löschen Sie ihn von Hand</translation>
    </message>
    <message>
        <source>Delete it to read the folder as one class per folder, without its takes</source>
        <translation>Löschen Sie sie, um den Ordner als „Ein Ordner je Klasse“ zu lesen, ohne seine Durchgänge</translation>
    </message>
    <message>
        <source>Delete the file; it is made again</source>
        <translation>Löschen Sie die Datei; sie wird neu erzeugt</translation>
    </message>
    <message>
        <source>Delete the folder and make the corpus again</source>
        <translation>Löschen Sie den Ordner und erzeugen Sie den Korpus neu</translation>
    </message>
    <message>
        <source>Delete the folder by hand</source>
        <translation>Löschen Sie den Ordner von Hand</translation>
    </message>
    <message>
        <source>Did you mean &quot;{}&quot;?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Export it again as ordinary WAV or FLAC</source>
        <translation>Geben Sie sie neu als gewöhnliche WAV- oder FLAC-Datei aus</translation>
    </message>
    <message>
        <source>Export them with Python&apos;s torchvision and safetensors, as docs/perceptual-weights.md says: {}</source>
        <translation>Geben Sie sie mit torchvision und safetensors in Python aus, wie es in docs/perceptual-weights.md steht: {}</translation>
    </message>
    <message>
        <source>Fetch fma_metadata again</source>
        <translation>Holen Sie fma_metadata noch einmal</translation>
    </message>
    <message>
        <source>Fetch it, or go on without it</source>
        <translation>Holen Sie es oder machen Sie ohne es weiter</translation>
    </message>
    <message>
        <source>Fetch the file again, or save it anew as comma-separated text</source>
        <translation>Holen Sie die Datei noch einmal oder speichern Sie sie neu als kommagetrennten Text</translation>
    </message>
    <message>
        <source>Fetch the file of Medley-solos-DB again</source>
        <translation>Holen Sie die Datei von Medley-solos-DB noch einmal</translation>
    </message>
    <message>
        <source>Fetch the file of MusicNet again</source>
        <translation>Holen Sie die Datei von MusicNet noch einmal</translation>
    </message>
    <message>
        <source>Fetch the file of NSynth again</source>
        <translation>Holen Sie die Datei von NSynth noch einmal</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files once more, unchanged</source>
        <translation>Holen Sie die Dateien des Modells noch einmal, unverändert</translation>
    </message>
    <message>
        <source>Fetch the others, or go on with these</source>
        <translation>Holen Sie die anderen oder machen Sie mit diesen weiter</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal; was zuvor gesichert wurde, ist nicht verloren</translation>
    </message>
    <message>
        <source>Free some space on that disk</source>
        <translation>Schaffen Sie Platz auf dieser Festplatte</translation>
    </message>
    <message>
        <source>Get another copy of it, or cut off the damaged part</source>
        <translation>Besorgen Sie eine andere Kopie oder schneiden Sie den beschädigten Teil ab</translation>
    </message>
    <message>
        <source>Get another copy of it, or remove it</source>
        <translation>Besorgen Sie eine andere Kopie oder entfernen Sie die Datei</translation>
    </message>
    <message>
        <source>Give at least one loss a weight above 0</source>
        <translation>Geben Sie mindestens einem Verlust ein Gewicht über 0</translation>
    </message>
    <message>
        <source>Give at least two classes recordings that are longer than a clip</source>
        <translation>Geben Sie mindestens zwei Klassen Aufnahmen, die länger als ein Ausschnitt sind</translation>
    </message>
    <message>
        <source>Give every variant a name of its own, and every list different values</source>
        <translation>Geben Sie jeder Variante einen eigenen Namen und jeder Liste lauter verschiedene Werte</translation>
    </message>
    <message>
        <source>Give it one in the table, or go on without it</source>
        <translation>Tragen Sie in der Tabelle eines ein oder machen Sie ohne das Stück weiter</translation>
    </message>
    <message>
        <source>Give the experiment another name</source>
        <translation>Geben Sie dem Experiment einen anderen Namen</translation>
    </message>
    <message>
        <source>Give the same command again to have everything</source>
        <translation>Geben Sie denselben Befehl noch einmal, um alles zu bekommen</translation>
    </message>
    <message>
        <source>Give the same command again to have them</source>
        <translation>Geben Sie denselben Befehl noch einmal, um sie zu bekommen</translation>
    </message>
    <message>
        <source>Go on with the version of LibTorch that is named in run.json</source>
        <translation>Machen Sie mit der Version von LibTorch weiter, die in run.json steht</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Machen Sie ohne sie weiter</translation>
    </message>
    <message>
        <source>Have it played by a class</source>
        <translation>Lassen Sie sie von einer Klasse spielen</translation>
    </message>
    <message>
        <source>Have the split drawn, or add recordings of the training part</source>
        <translation>Lassen Sie die Aufteilung auslosen oder fügen Sie Aufnahmen zum Lernen hinzu</translation>
    </message>
    <message>
        <source>Hold some recordings out, or measure on another corpus</source>
        <translation>Halten Sie einige Aufnahmen zurück oder messen Sie an einem anderen Korpus</translation>
    </message>
    <message>
        <source>How far a step goes at most, as a multiple of the usual: one batch of suddenly large gradients would throw the weights so far that parts of a network never learn again. 0 is no limit, as in the papers.</source>
        <translation>Wie weit ein Schritt höchstens geht, als Vielfaches des Üblichen: Ein Batch mit plötzlich großen Gradienten würde die Gewichte sonst so weit werfen, dass Teile eines Netzes nie wieder lernen. 0 ist keine Grenze, wie in den Veröffentlichungen.</translation>
    </message>
    <message>
        <source>Install the package fluidr3mono-gm-soundfont, or name an SF2 or SF3 file</source>
        <translation>Installieren Sie das Paket fluidr3mono-gm-soundfont oder nennen Sie eine SF2- oder SF3-Datei</translation>
    </message>
    <message>
        <source>It has name, experiment, [fixed], [vary] and [[variant]]</source>
        <translation>Sie hat name, experiment, [fixed], [vary] und [[variant]]</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Vorhanden: {}</translation>
    </message>
    <message>
        <source>Its classes are {}</source>
        <translation>Seine Klassen sind {}</translation>
    </message>
    <message>
        <source>Keep something first</source>
        <translation>Behalten Sie zuerst etwas</translation>
    </message>
    <message>
        <source>Known here: {}</source>
        <translation>Hier bekannt: {}</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <translation>Bekannt: {}</translation>
    </message>
    <message>
        <source>Leave out one of them</source>
        <translation>Lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>Leave the blending of powers out</source>
        <translation>Lassen Sie das Mitteln der Leistungen weg</translation>
    </message>
    <message>
        <source>Leave the number out</source>
        <translation>Lassen Sie die Zahl weg</translation>
    </message>
    <message>
        <source>Let its name end in .wav, or in .flac for 16 bits</source>
        <translation>Lassen Sie den Namen auf .wav enden oder auf .flac für 16 Bit</translation>
    </message>
    <message>
        <source>LibTorch does not understand the optimiser&apos;s state</source>
        <translation>LibTorch versteht den Zustand des Optimierers nicht</translation>
    </message>
    <message>
        <source>Look for it in the trash</source>
        <translation>Suchen Sie ihn im Papierkorb</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Senken Sie sie</translation>
    </message>
    <message>
        <source>Lower the lowest frequency or use a higher sample rate</source>
        <translation>Senken Sie die tiefste Frequenz oder verwenden Sie eine höhere Abtastrate</translation>
    </message>
    <message>
        <source>Lower training.learning_rate and train again; what was saved before is kept</source>
        <translation>Senken Sie training.learning_rate und trainieren Sie noch einmal; was zuvor gesichert wurde, bleibt</translation>
    </message>
    <message>
        <source>Make latent_part, warm_up_part and adversarial_part smaller than 1 together</source>
        <translation>Machen Sie latent_part, warm_up_part und adversarial_part zusammen kleiner als 1</translation>
    </message>
    <message>
        <source>Make one sub-folder per class and put its recordings there</source>
        <translation>Legen Sie je Klasse einen Unterordner an und tun Sie ihre Aufnahmen hinein</translation>
    </message>
    <message>
        <source>Make room for {:.1f} GiB there, or let XDG_CACHE_HOME name a folder on a larger disk</source>
        <translation>Schaffen Sie dort Platz für {:.1f} GiB oder lassen Sie XDG_CACHE_HOME einen Ordner auf einer größeren Festplatte nennen</translation>
    </message>
    <message>
        <source>Matrix products are slow on this machine, so training will be too. Install the package libopenblas0-pthread, or close other programs if it is installed already.</source>
        <translation>Matrixprodukte sind auf diesem Rechner langsam, also auch das Training. Installieren Sie das Paket libopenblas0-pthread oder schließen Sie andere Programme, falls es schon installiert ist.</translation>
    </message>
    <message>
        <source>Measure it again: timbrel-cli evaluate</source>
        <translation>Messen Sie ihn neu: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Measure the run again: timbrel-cli evaluate</source>
        <translation>Messen Sie den Lauf neu: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Medley-solos-DB_metadata.csv is not in it</source>
        <translation>darin fehlt Medley-solos-DB_metadata.csv</translation>
    </message>
    <message>
        <source>Move it away: a new one is begun, and the sounds beside it stay</source>
        <translation>Verschieben Sie sie an einen anderen Ort: Eine neue wird begonnen, und die Klänge daneben bleiben</translation>
    </message>
    <message>
        <source>Move them into the folder of their class</source>
        <translation>Verschieben Sie sie in den Ordner ihrer Klasse</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>Name a file that ends in .png, .svg or .pdf</source>
        <translation>Nennen Sie eine Datei, die auf .png, .svg oder .pdf endet</translation>
    </message>
    <message>
        <source>Name a folder as the run&apos;s class, if it is one of them</source>
        <translation>Benennen Sie einen Ordner wie die Klasse des Laufs, falls er eine davon ist</translation>
    </message>
    <message>
        <source>Name a folder that Timbrel made, or read it as another layout</source>
        <translation>Nennen Sie einen Ordner, den Timbrel erzeugt hat, oder lesen Sie ihn mit einem anderen Aufbau</translation>
    </message>
    <message>
        <source>Name a folder that training has made</source>
        <translation>Nennen Sie einen Ordner, der beim Training entstanden ist</translation>
    </message>
    <message>
        <source>Name a folder with .mid files</source>
        <translation>Nennen Sie einen Ordner mit .mid-Dateien</translation>
    </message>
    <message>
        <source>Name a sound file</source>
        <translation>Nennen Sie eine Klangdatei</translation>
    </message>
    <message>
        <source>Name a standard MIDI file with at least one melody, or remove it</source>
        <translation>Nennen Sie eine Standard-MIDI-Datei mit mindestens einer Melodie oder entfernen Sie diese hier</translation>
    </message>
    <message>
        <source>Name an SF2 or SF3 file</source>
        <translation>Nennen Sie eine SF2- oder SF3-Datei</translation>
    </message>
    <message>
        <source>Name another run</source>
        <translation>Nennen Sie einen weiteren Lauf</translation>
    </message>
    <message>
        <source>Name instruments such as piano,violin</source>
        <translation>Nennen Sie Instrumente, etwa piano,violin</translation>
    </message>
    <message>
        <source>Name it as FMA does: 000002.mp3</source>
        <translation>Benennen Sie es wie FMA: 000002.mp3</translation>
    </message>
    <message>
        <source>Name its folders as the run&apos;s classes are named</source>
        <translation>Benennen Sie seine Ordner so, wie die Klassen des Laufs heißen</translation>
    </message>
    <message>
        <source>Name one, or go on without it</source>
        <translation>Nennen Sie eine Besetzung oder machen Sie ohne die Aufnahme weiter</translation>
    </message>
    <message>
        <source>Name the class that plays the recording</source>
        <translation>Nennen Sie die Klasse, die die Aufnahme spielt</translation>
    </message>
    <message>
        <source>Name the folder of GTZAN, or read it as a folder per class</source>
        <translation>Nennen Sie den Ordner von GTZAN oder lesen Sie ihn als „Ein Ordner je Klasse“</translation>
    </message>
    <message>
        <source>Name the folder that holds fma_metadata and fma_small, fma_medium or fma_large</source>
        <translation>Nennen Sie den Ordner, der fma_metadata und fma_small, fma_medium oder fma_large enthält</translation>
    </message>
    <message>
        <source>Name the folder that holds nsynth-train, nsynth-valid or nsynth-test</source>
        <translation>Nennen Sie den Ordner, der nsynth-train, nsynth-valid oder nsynth-test enthält</translation>
    </message>
    <message>
        <source>Name the folder that holds the recordings</source>
        <translation>Nennen Sie den Ordner, der die Aufnahmen enthält</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of Medley-solos-DB</source>
        <translation>Nennen Sie den Ordner, der die Tabelle von Medley-solos-DB enthält</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of MusicNet</source>
        <translation>Nennen Sie den Ordner, der die Tabelle von MusicNet enthält</translation>
    </message>
    <message>
        <source>Put it under a heading such as [training]</source>
        <translation>Setzen Sie es unter eine Überschrift wie [training]</translation>
    </message>
    <message>
        <source>Put the corpus where the run&apos;s experiment.toml says, and export again</source>
        <translation>Legen Sie den Korpus dorthin, wo ihn die experiment.toml des Laufs nennt, und geben Sie noch einmal aus</translation>
    </message>
    <message>
        <source>Raise representation.sample_rate, or remove it</source>
        <translation>Erhöhen Sie representation.sample_rate oder entfernen Sie die Aufnahme</translation>
    </message>
    <message>
        <source>Record a second take</source>
        <translation>Nehmen Sie ein zweites Mal auf</translation>
    </message>
    <message>
        <source>Record into it, or read it as a folder per class</source>
        <translation>Nehmen Sie darin auf oder lesen Sie ihn als „Ein Ordner je Klasse“</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen Sie sie</translation>
    </message>
    <message>
        <source>Remove one of the two</source>
        <translation>Entfernen Sie eines der beiden</translation>
    </message>
    <message>
        <source>Run packaging/models, which fetches it</source>
        <translation>Führen Sie packaging/models aus, das es holt</translation>
    </message>
    <message>
        <source>Save it from NumPy with numpy.save(…, array.astype(&apos;float32&apos;))</source>
        <translation>Speichern Sie sie aus NumPy mit numpy.save(…, array.astype(&apos;float32&apos;))</translation>
    </message>
    <message>
        <source>Say who plays: piano, violin, your own name</source>
        <translation>Sagen Sie, wer spielt: Klavier, Geige, Ihr eigener Name</translation>
    </message>
    <message>
        <source>See that it is still plugged in, or choose another device</source>
        <translation>Sehen Sie nach, ob es noch angeschlossen ist, oder wählen Sie ein anderes Gerät</translation>
    </message>
    <message>
        <source>See that it is still plugged in, then choose it again</source>
        <translation>Sehen Sie nach, ob es noch angeschlossen ist, und wählen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>Set losses.{} to 0, or choose another seed</source>
        <translation>Setzen Sie losses.{} auf 0 oder wählen Sie einen anderen Startwert</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Schrittgrenze</translation>
    </message>
    <message>
        <source>Take away the lists to use it</source>
        <translation>Nehmen Sie die Listen weg, um es zu verwenden</translation>
    </message>
    <message>
        <source>Take it from one of them, for the split to be as published</source>
        <translation>Nehmen Sie es aus einer davon heraus, damit die Aufteilung der veröffentlichten entspricht</translation>
    </message>
    <message>
        <source>There are {}</source>
        <translation>Es gibt {}</translation>
    </message>
    <message>
        <source>This is a mistake in the program; please report it</source>
        <translation>Das ist ein Fehler im Programm; bitte melden Sie ihn</translation>
    </message>
    <message>
        <source>Train a new run to use everything</source>
        <translation>Trainieren Sie einen neuen Lauf, um alles zu verwenden</translation>
    </message>
    <message>
        <source>Train a run that holds some recordings out</source>
        <translation>Trainieren Sie einen Lauf, der einige Aufnahmen zurückhält</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>Trainieren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>Train it first, or copy it again</source>
        <translation>Trainieren Sie ihn zuerst oder kopieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again</source>
        <translation>Trainieren Sie ihn eine Weile oder kopieren Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again, and export again</source>
        <translation>Trainieren Sie ihn eine Weile oder kopieren Sie ihn noch einmal, und geben Sie dann noch einmal aus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Try again when nothing writes to the corpus</source>
        <translation>Versuchen Sie es noch einmal, wenn nichts in den Korpus schreibt</translation>
    </message>
    <message>
        <source>Try another kind of file</source>
        <translation>Versuchen Sie es mit einer anderen Dateiart</translation>
    </message>
    <message>
        <source>Use &quot;cpu&quot; or &quot;auto&quot;, or install a CUDA build of LibTorch</source>
        <translation>Verwenden Sie „cpu“ oder „auto“ oder installieren Sie LibTorch mit CUDA</translation>
    </message>
    <message>
        <source>Use 1 to 60 seconds</source>
        <translation>Verwenden Sie 1 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>Use 128</source>
        <translation>Verwenden Sie 128</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or fewer AdaIN layers</source>
        <translation>Verwenden Sie 128 Bänder und 128 Frames oder weniger AdaIN-Schichten</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or no adversarial stage</source>
        <translation>Verwenden Sie 128 Bänder und 128 Frames oder keine Stufe gegen den Kritiker</translation>
    </message>
    <message>
        <source>Use 8000 to 96000 Hz</source>
        <translation>Verwenden Sie 8000 bis 96000 Hz</translation>
    </message>
    <message>
        <source>Use a General MIDI name such as piano, violin, trumpet or flute</source>
        <translation>Verwenden Sie einen Namen aus General MIDI, etwa piano, violin, trumpet oder flute</translation>
    </message>
    <message>
        <source>Use a common sample rate</source>
        <translation>Verwenden Sie eine übliche Abtastrate</translation>
    </message>
    <message>
        <source>Use a corpus with more recordings</source>
        <translation>Verwenden Sie einen Korpus mit mehr Aufnahmen</translation>
    </message>
    <message>
        <source>Use a hop of at most {} samples</source>
        <translation>Verwenden Sie eine Hop-Länge von höchstens {} Abtastwerten</translation>
    </message>
    <message>
        <source>Use a representation in decibels, such as mel-db, or set it to 0</source>
        <translation>Verwenden Sie eine Darstellung in Dezibel, etwa mel-db, oder setzen Sie ihn auf 0</translation>
    </message>
    <message>
        <source>Use a short name that can be that of a folder, without / and \</source>
        <translation>Verwenden Sie einen kurzen Namen, den auch ein Ordner haben kann, ohne / und \</translation>
    </message>
    <message>
        <source>Use a smaller batch, a smaller corpus or a smaller model</source>
        <translation>Verwenden Sie einen kleineren Batch, einen kleineren Korpus oder ein kleineres Modell</translation>
    </message>
    <message>
        <source>Use a window of at most {} samples</source>
        <translation>Verwenden Sie ein Fenster von höchstens {} Abtastwerten</translation>
    </message>
    <message>
        <source>Use an earlier checkpoint; the training has diverged</source>
        <translation>Verwenden Sie einen früheren Sicherungspunkt; das Training ist divergiert</translation>
    </message>
    <message>
        <source>Use an even number, best a power of two</source>
        <translation>Verwenden Sie eine gerade Zahl, am besten eine Zweierpotenz</translation>
    </message>
    <message>
        <source>Use another checkpoint</source>
        <translation>Verwenden Sie einen anderen Sicherungspunkt</translation>
    </message>
    <message>
        <source>Use another copy of it, or an earlier checkpoint</source>
        <translation>Verwenden Sie eine andere Kopie oder einen früheren Sicherungspunkt</translation>
    </message>
    <message>
        <source>Use another soundfont, or leave out this class</source>
        <translation>Verwenden Sie einen anderen Soundfont oder lassen Sie diese Klasse weg</translation>
    </message>
    <message>
        <source>Use at least two classes, each with readable recordings</source>
        <translation>Verwenden Sie mindestens zwei Klassen, jede mit lesbaren Aufnahmen</translation>
    </message>
    <message>
        <source>Use at most {} Hz, or 0 for just that</source>
        <translation>Verwenden Sie höchstens {} Hz oder 0 für genau so viel</translation>
    </message>
    <message>
        <source>Use at most {} bands, or a higher sample rate</source>
        <translation>Verwenden Sie höchstens {} Bänder oder eine höhere Abtastrate</translation>
    </message>
    <message>
        <source>Use at most {}, or 0 for the usual number</source>
        <translation>Verwenden Sie höchstens {} oder 0 für die übliche Zahl</translation>
    </message>
    <message>
        <source>Use fewer</source>
        <translation>Verwenden Sie weniger</translation>
    </message>
    <message>
        <source>Use fewer bands or a larger fft_size</source>
        <translation>Verwenden Sie weniger Bänder oder eine größere fft_size</translation>
    </message>
    <message>
        <source>Use larger clips, or set this loss to 0</source>
        <translation>Verwenden Sie größere Ausschnitte oder setzen Sie diesen Verlust auf 0</translation>
    </message>
    <message>
        <source>Use longer recordings or fewer frames per clip</source>
        <translation>Verwenden Sie längere Aufnahmen oder weniger Frames je Ausschnitt</translation>
    </message>
    <message>
        <source>Use more bands and frames, or set losses.vgg to 0</source>
        <translation>Verwenden Sie mehr Bänder und Frames oder setzen Sie losses.vgg auf 0</translation>
    </message>
    <message>
        <source>Use readable recordings that are longer than a clip</source>
        <translation>Verwenden Sie lesbare Aufnahmen, die länger als ein Ausschnitt sind</translation>
    </message>
    <message>
        <source>Use sample rates from {} to {} Hz</source>
        <translation>Verwenden Sie Abtastraten von {} bis {} Hz</translation>
    </message>
    <message>
        <source>Use sounds of half a second or more that can be heard</source>
        <translation>Verwenden Sie hörbare Klänge von mindestens einer halben Sekunde</translation>
    </message>
    <message>
        <source>Use the experiment.toml that this checkpoint was trained with</source>
        <translation>Verwenden Sie die experiment.toml, mit der dieser Sicherungspunkt trainiert wurde</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Möglich ist {}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es dort an</translation>
    </message>
    <message>
        <source>Write [[dock]] above each</source>
        <translation>Schreiben Sie [[dock]] über jedes</translation>
    </message>
    <message>
        <source>Write experiment = &quot;first-transfer&quot;, a preset or a TOML file</source>
        <translation>Schreiben Sie experiment = &quot;first-transfer&quot;, eine Vorlage oder eine TOML-Datei</translation>
    </message>
    <message>
        <source>Write it as it is listed, or take it from the list</source>
        <translation>Schreiben Sie sie so, wie sie aufgeführt ist, oder nehmen Sie sie aus der Liste</translation>
    </message>
    <message>
        <source>Write it in brackets: [1, 2]</source>
        <translation>Schreiben Sie sie in eckigen Klammern: [1, 2]</translation>
    </message>
    <message>
        <source>Write lists of values under [vary], or variants under [[variant]]</source>
        <translation>Schreiben Sie Listen von Werten unter [vary] oder Varianten unter [[variant]]</translation>
    </message>
    <message>
        <source>Write name = &quot;MAE alone&quot; under [[variant]]</source>
        <translation>Schreiben Sie name = &quot;Nur MAE&quot; unter [[variant]]</translation>
    </message>
    <message>
        <source>Write name = &quot;My experiment&quot;</source>
        <translation>Schreiben Sie name = &quot;Mein Experiment&quot;</translation>
    </message>
    <message>
        <source>Write one value</source>
        <translation>Schreiben Sie einen einzigen Wert</translation>
    </message>
    <message>
        <source>Write resume = &quot;the run&apos;s folder&quot; and steps = 8000, or delete the file</source>
        <translation>Schreiben Sie resume = &quot;der Ordner des Laufs&quot; und steps = 8000 oder löschen Sie die Datei</translation>
    </message>
    <message>
        <source>Write them anew, or delete the file</source>
        <translation>Schreiben Sie sie neu oder löschen Sie die Datei</translation>
    </message>
    <message>
        <source>Write use = &quot;{}&quot; or another name</source>
        <translation>Schreiben Sie use = &quot;{}&quot; oder einen anderen Namen</translation>
    </message>
    <message>
        <source>a LORD network needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>ein LORD-Netz braucht Bänder und Frames, die Vielfache von {} sind, nicht {} und {}</translation>
    </message>
    <message>
        <source>a code of the probe&apos;s {} part is not made of finite numbers</source>
        <translation>ein Code im Teil „{}“ der Sonde besteht nicht aus endlichen Zahlen</translation>
    </message>
    <message>
        <source>a figure cannot be saved in a file of this kind</source>
        <translation>in einer Datei dieser Art lässt sich keine Abbildung speichern</translation>
    </message>
    <message>
        <source>a hop of {} samples leaves gaps between windows of {}, so the sound could not be put together again</source>
        <translation>eine Hop-Länge von {} Abtastwerten lässt Lücken zwischen Fenstern von {}, also ließe sich der Klang nicht wieder zusammensetzen</translation>
    </message>
    <message>
        <source>a list names it, but it is not here</source>
        <translation>eine Liste nennt es, aber es ist nicht da</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of two whole numbers, such as [1, 0]</source>
        <translation>eine Liste von zwei ganzen Zahlen, etwa [1, 0]</translation>
    </message>
    <message>
        <source>a number from {:g} to {:g}</source>
        <translation>eine Zahl von {:g} bis {:g}</translation>
    </message>
    <message>
        <source>a phrase cannot last {} s</source>
        <translation>eine Phrase kann nicht {} s dauern</translation>
    </message>
    <message>
        <source>a run that is to go on needs its folder and a number of steps</source>
        <translation>ein Lauf, der weitergehen soll, braucht seinen Ordner und eine Zahl von Schritten</translation>
    </message>
    <message>
        <source>a sweep has no &quot;{}&quot;</source>
        <translation>eine Versuchsreihe hat kein „{}“</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a variant has no name</source>
        <translation>eine Variante hat keinen Namen</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>eine ganze Zahl von {} bis {}</translation>
    </message>
    <message>
        <source>all of its recordings are held out, so that it cannot be learnt</source>
        <translation>alle ihre Aufnahmen sind zurückgehalten, also lässt sie sich nicht lernen</translation>
    </message>
    <message>
        <source>amortisation</source>
        <translation>Amortisierung</translation>
    </message>
    <message>
        <source>an AdaIN-VC network that halves time {} times needs clips of a multiple of {} frames, at least {}, not {}</source>
        <translation>ein AdaIN-VC-Netz, das die Zeit {}-mal halbiert, braucht Ausschnitte mit einem Vielfachen von {} Frames, mindestens {}, nicht {}</translation>
    </message>
    <message>
        <source>an earlier checkpoint is used instead: {}</source>
        <translation>stattdessen wird ein früherer Sicherungspunkt verwendet: {}</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ein Experiment</translation>
    </message>
    <message>
        <source>an experiment has no section &quot;{}&quot;</source>
        <translation>ein Experiment hat keinen Abschnitt „{}“</translation>
    </message>
    <message>
        <source>another Timbrel is training this run</source>
        <translation>ein anderes Timbrel trainiert diesen Lauf</translation>
    </message>
    <message>
        <source>another Timbrel is training what waits here</source>
        <translation>ein anderes Timbrel trainiert, was hier wartet</translation>
    </message>
    <message>
        <source>cannot resample from {} to {} Hz</source>
        <translation>die Abtastrate lässt sich nicht von {} auf {} Hz umrechnen</translation>
    </message>
    <message>
        <source>cannot resample: {}</source>
        <translation>die Abtastrate lässt sich nicht umrechnen: {}</translation>
    </message>
    <message>
        <source>cannot {}: it is a folder</source>
        <translation>{} nicht möglich: Es ist ein Ordner</translation>
    </message>
    <message>
        <source>cannot {}: permission denied</source>
        <translation>{} nicht möglich: Zugriff verweigert</translation>
    </message>
    <message>
        <source>cannot {}: the disk is full</source>
        <translation>{} nicht möglich: Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>cannot {}: there is no such file or folder</source>
        <translation>{} nicht möglich: Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>cannot {}: {}</source>
        <translation>{} nicht möglich: {}</translation>
    </message>
    <message>
        <source>class and sample rate go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>Klasse und Abtastrate gehen miteinander einher (Cramérs V: {:.2f} von 1)</translation>
    </message>
    <message>
        <source>class and {} go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>Klasse und {} gehen miteinander einher (Cramérs V: {:.2f} von 1)</translation>
    </message>
    <message>
        <source>class is hardly to be told from its recordings</source>
        <translation>Klasse ist kaum von ihren Aufnahmen zu trennen</translation>
    </message>
    <message>
        <source>class is mostly one recording</source>
        <translation>Klasse besteht fast nur aus einer Aufnahme</translation>
    </message>
    <message>
        <source>class is on one side of the split only</source>
        <translation>Klasse steht nur auf einer Seite der Aufteilung</translation>
    </message>
    <message>
        <source>class loses much of its sound</source>
        <translation>Klasse verliert viel von ihrem Klang</translation>
    </message>
    <message>
        <source>classes are hardly to be told from their recordings</source>
        <translation>Klassen sind kaum von ihren Aufnahmen zu trennen</translation>
    </message>
    <message>
        <source>classes are mostly one recording each</source>
        <translation>Klassen bestehen jeweils fast nur aus einer Aufnahme</translation>
    </message>
    <message>
        <source>classes are on one side of the split only</source>
        <translation>Klassen stehen nur auf einer Seite der Aufteilung</translation>
    </message>
    <message>
        <source>classes lose much of their sound</source>
        <translation>Klassen verlieren viel von ihrem Klang</translation>
    </message>
    <message>
        <source>code {} is not made of finite numbers</source>
        <translation>Code {} besteht nicht aus endlichen Zahlen</translation>
    </message>
    <message>
        <source>computing features was cancelled</source>
        <translation>die Berechnung der Merkmale wurde abgebrochen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>create the file</source>
        <translation>Anlegen der Datei</translation>
    </message>
    <message>
        <source>create the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>create the run&apos;s folder</source>
        <translation>Anlegen des Ordners für den Lauf</translation>
    </message>
    <message>
        <source>curves and class codes are written, but content codes need the run&apos;s corpus, which cannot be opened</source>
        <translation>Kurven und Klassencodes sind geschrieben, aber Inhaltscodes brauchen den Korpus des Laufs, der sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>docks are written as tables of their own</source>
        <translation>Docks werden als eigene Tabellen geschrieben</translation>
    </message>
    <message>
        <source>encoders learn the codes</source>
        <translation>Encoder lernen die Codes</translation>
    </message>
    <message>
        <source>every class of this run is scaled in its own way, so it must be known who plays</source>
        <translation>jede Klasse dieses Laufs ist auf ihre eigene Weise skaliert, also muss bekannt sein, wer spielt</translation>
    </message>
    <message>
        <source>every loss has weight 0, so there is nothing to learn</source>
        <translation>jeder Verlust hat das Gewicht 0, also gibt es nichts zu lernen</translation>
    </message>
    <message>
        <source>find the crops of the same clip</source>
        <translation>die Teile desselben Ausschnitts zu finden</translation>
    </message>
    <message>
        <source>fma_metadata/tracks.csv is not in it</source>
        <translation>darin fehlt fma_metadata/tracks.csv</translation>
    </message>
    <message>
        <source>group of recordings is on both sides of the split</source>
        <translation>Gruppe von Aufnahmen steht auf beiden Seiten der Aufteilung</translation>
    </message>
    <message>
        <source>groups of recordings are on both sides of the split</source>
        <translation>Gruppen von Aufnahmen stehen auf beiden Seiten der Aufteilung</translation>
    </message>
    <message>
        <source>has {} training clips</source>
        <translation>hat {} Lernausschnitte</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>input device</source>
        <translation>Eingabegerät</translation>
    </message>
    <message>
        <source>it cannot be brought to the loudness of the corpus</source>
        <translation>sie lässt sich nicht auf die Lautheit des Korpus bringen</translation>
    </message>
    <message>
        <source>it cannot be read as sound: {}</source>
        <translation>sie lässt sich nicht als Klang lesen: {}</translation>
    </message>
    <message>
        <source>it comes from {} only</source>
        <translation>sie hat nur {}</translation>
    </message>
    <message>
        <source>it ends after {:.1f} of {:.1f} s</source>
        <translation>sie endet nach {:.1f} von {:.1f} s</translation>
    </message>
    <message>
        <source>it has no number of frames to choose</source>
        <translation>dabei ist keine Zahl von Frames zu wählen</translation>
    </message>
    <message>
        <source>it has no recordings of any of the run&apos;s classes</source>
        <translation>darin gibt es keine Aufnahmen von einer der Klassen des Laufs</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>sie hat keine Abtastwerte</translation>
    </message>
    <message>
        <source>it has no weight &quot;{}&quot;</source>
        <translation>es hat kein Gewicht „{}“</translation>
    </message>
    <message>
        <source>it has nothing held out</source>
        <translation>von ihr ist nichts zurückgehalten</translation>
    </message>
    <message>
        <source>it has nothing to train on</source>
        <translation>sie hat nichts zum Lernen</translation>
    </message>
    <message>
        <source>it has samples that are not numbers (NaN or infinity)</source>
        <translation>sie hat Abtastwerte, die keine Zahlen sind (NaN oder unendlich)</translation>
    </message>
    <message>
        <source>it has {} for training, from {}</source>
        <translation>sie hat {} zum Lernen, aus {}</translation>
    </message>
    <message>
        <source>it has {} in {} of {} recordings</source>
        <translation>sie hat {} in {} von {} Aufnahmen</translation>
    </message>
    <message>
        <source>it has {} recording for training and {} held out</source>
        <translation>sie hat {} Aufnahme zum Lernen und {} zurückgehaltene</translation>
    </message>
    <message>
        <source>it has {} recordings for training and {} held out</source>
        <translation>sie hat {} Aufnahmen zum Lernen und {} zurückgehaltene</translation>
    </message>
    <message>
        <source>it has {} samples a second, the representation {}</source>
        <translation>sie hat {} Abtastwerte je Sekunde, die Darstellung {}</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>sie wird gerade geändert</translation>
    </message>
    <message>
        <source>it is damaged after {:.1f} s: {}</source>
        <translation>sie ist nach {:.1f} s beschädigt: {}</translation>
    </message>
    <message>
        <source>it is damaged from its beginning: {}</source>
        <translation>sie ist von Anfang an beschädigt: {}</translation>
    </message>
    <message>
        <source>it is longer than four hours or 1 GiB</source>
        <translation>sie ist länger als vier Stunden oder größer als 1 GiB</translation>
    </message>
    <message>
        <source>it is nearly the same as {}</source>
        <translation>sie ist fast dieselbe wie {}</translation>
    </message>
    <message>
        <source>it is no MIDI file</source>
        <translation>das ist keine MIDI-Datei</translation>
    </message>
    <message>
        <source>it is no soundfont, or it is damaged</source>
        <translation>das ist kein Soundfont, oder er ist beschädigt</translation>
    </message>
    <message>
        <source>it is no table: a quote is out of place</source>
        <translation>das ist keine Tabelle: Ein Anführungszeichen steht am falschen Ort</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>sie ist still</translation>
    </message>
    <message>
        <source>it is silent for {:.0f} % of its time</source>
        <translation>sie ist {:.0f} % ihrer Zeit still</translation>
    </message>
    <message>
        <source>it is silent: every sample is zero</source>
        <translation>sie ist still: Jeder Abtastwert ist null</translation>
    </message>
    <message>
        <source>it is silent: its level is {:.0f} dBFS</source>
        <translation>sie ist still: Ihr Pegel liegt bei {:.0f} dBFS</translation>
    </message>
    <message>
        <source>it is that of {} recording</source>
        <translation>so bei {} Aufnahme</translation>
    </message>
    <message>
        <source>it is that of {} recordings</source>
        <translation>so bei {} Aufnahmen</translation>
    </message>
    <message>
        <source>it is the only class</source>
        <translation>sie ist die einzige Klasse</translation>
    </message>
    <message>
        <source>it is the same as {}</source>
        <translation>sie ist dieselbe wie {}</translation>
    </message>
    <message>
        <source>it is to be left out, but is not in the corpus</source>
        <translation>sie soll weggelassen werden, ist aber nicht im Korpus</translation>
    </message>
    <message>
        <source>it is too quiet to have a loudness</source>
        <translation>sie ist zu leise, um eine Lautheit zu haben</translation>
    </message>
    <message>
        <source>it is too short for a header</source>
        <translation>sie ist zu kurz für einen Dateikopf</translation>
    </message>
    <message>
        <source>it is too short to be resampled</source>
        <translation>sie ist zu kurz, um auf eine andere Abtastrate gebracht zu werden</translation>
    </message>
    <message>
        <source>it is too short to have a loudness</source>
        <translation>sie ist zu kurz, um eine Lautheit zu haben</translation>
    </message>
    <message>
        <source>it lasts {:.2f} s, less than one clip of {:.2f} s</source>
        <translation>sie dauert {:.2f} s, weniger als ein Ausschnitt von {:.2f} s</translation>
    </message>
    <message>
        <source>it lasts {:.3g} s, less than one clip of {:.3g} s</source>
        <translation>sie dauert {:.3g} s, weniger als ein Ausschnitt von {:.3g} s</translation>
    </message>
    <message>
        <source>it was recorded in one take, so that none of it can be held out for testing</source>
        <translation>sie wurde in einem einzigen Durchgang aufgenommen, also lässt sich nichts davon zum Prüfen zurückhalten</translation>
    </message>
    <message>
        <source>its MIDI files hold {} phrases of {:.1f} s, too few for {} classes</source>
        <translation>seine MIDI-Dateien enthalten {} Phrasen von {:.1f} s, zu wenige für {} Klassen</translation>
    </message>
    <message>
        <source>its arrays do not fill it</source>
        <translation>ihre Arrays füllen sie nicht aus</translation>
    </message>
    <message>
        <source>its bytes have changed since it was written</source>
        <translation>ihre Bytes haben sich geändert, seit sie geschrieben wurde</translation>
    </message>
    <message>
        <source>its clips do not overlap, so nothing is blended</source>
        <translation>dabei überlappen die Ausschnitte nicht, also ist nichts zu mitteln</translation>
    </message>
    <message>
        <source>its entry &quot;{}&quot; is not an array&apos;s</source>
        <translation>ihr Eintrag „{}“ beschreibt kein Array</translation>
    </message>
    <message>
        <source>its header gives {} Hz and {} channels</source>
        <translation>laut ihrem Dateikopf hat sie {} Hz und {} Kanäle</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>ihr Dateikopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>ihr Dateikopf ist kein JSON</translation>
    </message>
    <message>
        <source>its level is {:.0f} dBFS</source>
        <translation>ihr Pegel liegt bei {:.0f} dBFS</translation>
    </message>
    <message>
        <source>its mean is {:+.3f} of full scale</source>
        <translation>ihr Mittelwert liegt bei {:+.3f} der Vollaussteuerung</translation>
    </message>
    <message>
        <source>its mean level is {:.0f} dBFS</source>
        <translation>ihr mittlerer Pegel liegt bei {:.0f} dBFS</translation>
    </message>
    <message>
        <source>its name is not the number of a track</source>
        <translation>der Name ist nicht die Nummer eines Stücks</translation>
    </message>
    <message>
        <source>its samples reach {:.3g} times full scale</source>
        <translation>ihre Abtastwerte erreichen das {:.3g}-Fache der Vollaussteuerung</translation>
    </message>
    <message>
        <source>its silences leave no {:.3g} s for a clip</source>
        <translation>ihre stillen Stellen lassen keine {:.3g} s für einen Ausschnitt</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; has the shape {}, not {}</source>
        <translation>sein Gewicht „{}“ hat die Form {}, nicht {}</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; is not of finite numbers</source>
        <translation>sein Gewicht „{}“ besteht nicht aus endlichen Zahlen</translation>
    </message>
    <message>
        <source>known to the run, but without recordings in this corpus</source>
        <translation>dem Lauf bekannt, aber ohne Aufnahmen in diesem Korpus</translation>
    </message>
    <message>
        <source>latent optimisation</source>
        <translation>latente Optimierung</translation>
    </message>
    <message>
        <source>latent optimisation, warm-up and the adversarial stage leave nothing of the run for amortisation</source>
        <translation>latente Optimierung, Aufwärmen und die Stufe gegen den Kritiker lassen vom Lauf nichts für die Amortisierung übrig</translation>
    </message>
    <message>
        <source>learning to tell timbres apart was stopped</source>
        <translation>das Lernen, Klangfarben zu unterscheiden, wurde gestoppt</translation>
    </message>
    <message>
        <source>listening to the corpus was cancelled</source>
        <translation>das Anhören des Korpus wurde abgebrochen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>looking for clusters was cancelled</source>
        <translation>die Suche nach Gruppen wurde abgebrochen</translation>
    </message>
    <message>
        <source>looking for sub-classes was cancelled</source>
        <translation>die Suche nach Unterklassen wurde abgebrochen</translation>
    </message>
    <message>
        <source>making the corpus was cancelled</source>
        <translation>das Erzeugen des Korpus wurde abgebrochen</translation>
    </message>
    <message>
        <source>making the grid was cancelled</source>
        <translation>das Erzeugen der Tafel wurde abgebrochen</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Einblenden in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>more than one list names it, so it is held out</source>
        <translation>mehr als eine Liste nennt es, also wird es zurückgehalten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>musicnet_metadata.csv is not in it</source>
        <translation>darin fehlt musicnet_metadata.csv</translation>
    </message>
    <message>
        <source>no class with readable recordings was found</source>
        <translation>es wurde keine Klasse mit lesbaren Aufnahmen gefunden</translation>
    </message>
    <message>
        <source>no folder of recordings is chosen</source>
        <translation>es ist kein Ordner mit Aufnahmen gewählt</translation>
    </message>
    <message>
        <source>no known layout of recordings is in it</source>
        <translation>darin ist kein bekannter Aufbau von Aufnahmen zu erkennen</translation>
    </message>
    <message>
        <source>no list of tracks without faults names it</source>
        <translation>keine Liste der fehlerfreien Stücke nennt es</translation>
    </message>
    <message>
        <source>no point of the run&apos;s curves can be read</source>
        <translation>kein Punkt der Kurven des Laufs lässt sich lesen</translation>
    </message>
    <message>
        <source>no recording is held out, so there are no clips whose content codes to write</source>
        <translation>keine Aufnahme ist zurückgehalten, also gibt es keine Ausschnitte, deren Inhaltscodes zu schreiben wären</translation>
    </message>
    <message>
        <source>no recording is held out, so there is nothing to measure</source>
        <translation>keine Aufnahme ist zurückgehalten, also gibt es nichts zu messen</translation>
    </message>
    <message>
        <source>no soundfont is installed</source>
        <translation>es ist kein Soundfont installiert</translation>
    </message>
    <message>
        <source>no training clips can be cut</source>
        <translation>es lassen sich keine Lernausschnitte schneiden</translation>
    </message>
    <message>
        <source>no training clips could be cut</source>
        <translation>es ließen sich keine Lernausschnitte schneiden</translation>
    </message>
    <message>
        <source>nobody knows which class plays in this file</source>
        <translation>niemand weiß, welche Klasse in dieser Datei spielt</translation>
    </message>
    <message>
        <source>nobody recorded this music with {}</source>
        <translation>niemand hat diese Musik mit {} aufgenommen</translation>
    </message>
    <message>
        <source>none of the run&apos;s recordings is in it any more</source>
        <translation>darin ist keine der Aufnahmen des Laufs mehr</translation>
    </message>
    <message>
        <source>not among the run&apos;s classes, so not measured</source>
        <translation>nicht unter den Klassen des Laufs, also nicht gemessen</translation>
    </message>
    <message>
        <source>not part of the run, so it is not used</source>
        <translation>kein Teil des Laufs, also wird sie nicht verwendet</translation>
    </message>
    <message>
        <source>not part of the run, so they are not used</source>
        <translation>kein Teil des Laufs, also werden sie nicht verwendet</translation>
    </message>
    <message>
        <source>nothing of it is left at the sample rate of the representation</source>
        <translation>bei der Abtastrate der Darstellung bleibt nichts von ihr übrig</translation>
    </message>
    <message>
        <source>nothing varies, so there is nothing to compare</source>
        <translation>nichts wird variiert, also gibt es nichts zu vergleichen</translation>
    </message>
    <message>
        <source>numbers of channels are mixed</source>
        <translation>Kanalzahlen kommen gemischt vor</translation>
    </message>
    <message>
        <source>of the {} recordings that it lists, {} are here</source>
        <translation>von den {} Aufnahmen, die sie aufführt, sind {} da</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>one value, or a list of numbers or of texts</source>
        <translation>ein einzelner Wert oder eine Liste von Zahlen oder Texten</translation>
    </message>
    <message>
        <source>only one class, {}, has training clips</source>
        <translation>nur eine Klasse, {}, hat Lernausschnitte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>Öffnen des Ordners</translation>
    </message>
    <message>
        <source>placing codes was cancelled</source>
        <translation>das Einordnen der Codes wurde abgebrochen</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>read the folder</source>
        <translation>Lesen des Ordners</translation>
    </message>
    <message>
        <source>reading features was cancelled</source>
        <translation>das Lesen der Merkmale wurde abgebrochen</translation>
    </message>
    <message>
        <source>reading melodies was cancelled</source>
        <translation>das Lesen der Melodien wurde abgebrochen</translation>
    </message>
    <message>
        <source>reading the corpus was cancelled</source>
        <translation>das Lesen des Korpus wurde abgebrochen</translation>
    </message>
    <message>
        <source>recognising recordings was cancelled</source>
        <translation>das Wiedererkennen der Aufnahmen wurde abgebrochen</translation>
    </message>
    <message>
        <source>recording cannot be used</source>
        <translation>Aufnahme ist unbrauchbar</translation>
    </message>
    <message>
        <source>recording has a DC offset</source>
        <translation>Aufnahme hat einen Gleichanteil (DC)</translation>
    </message>
    <message>
        <source>recording has samples that are not numbers</source>
        <translation>Aufnahme hat Abtastwerte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>recording is clipped</source>
        <translation>Aufnahme ist übersteuert</translation>
    </message>
    <message>
        <source>recording is mostly silent</source>
        <translation>Aufnahme ist überwiegend still</translation>
    </message>
    <message>
        <source>recording is shorter than a clip</source>
        <translation>Aufnahme ist kürzer als ein Ausschnitt</translation>
    </message>
    <message>
        <source>recording is shorter than its header says</source>
        <translation>Aufnahme ist kürzer, als ihr Dateikopf sagt</translation>
    </message>
    <message>
        <source>recording is silent</source>
        <translation>Aufnahme ist still</translation>
    </message>
    <message>
        <source>recording lacks the highest frequencies</source>
        <translation>Aufnahme fehlen die höchsten Frequenzen</translation>
    </message>
    <message>
        <source>recordings are clipped</source>
        <translation>Aufnahmen sind übersteuert</translation>
    </message>
    <message>
        <source>recordings are mostly silent</source>
        <translation>Aufnahmen sind überwiegend still</translation>
    </message>
    <message>
        <source>recordings are shorter than a clip</source>
        <translation>Aufnahmen sind kürzer als ein Ausschnitt</translation>
    </message>
    <message>
        <source>recordings are shorter than their headers say</source>
        <translation>Aufnahmen sind kürzer, als ihr Dateikopf sagt</translation>
    </message>
    <message>
        <source>recordings are silent</source>
        <translation>Aufnahmen sind still</translation>
    </message>
    <message>
        <source>recordings cannot be used</source>
        <translation>Aufnahmen sind unbrauchbar</translation>
    </message>
    <message>
        <source>recordings have a DC offset</source>
        <translation>Aufnahmen haben einen Gleichanteil (DC)</translation>
    </message>
    <message>
        <source>recordings have samples that are not numbers</source>
        <translation>Aufnahmen haben Abtastwerte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>recordings lack the highest frequencies</source>
        <translation>Aufnahmen fehlen die höchsten Frequenzen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>row {} has {} cells, but there are {} columns</source>
        <translation>Zeile {} hat {} Zellen, aber es gibt {} Spalten</translation>
    </message>
    <message>
        <source>run.json tells of other classes than sub-classes.json</source>
        <translation>run.json nennt andere Klassen als sub-classes.json</translation>
    </message>
    <message>
        <source>sample rates are mixed</source>
        <translation>Abtastraten kommen gemischt vor</translation>
    </message>
    <message>
        <source>save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>save the corpus</source>
        <translation>Sichern des Korpus</translation>
    </message>
    <message>
        <source>settings are compared of two runs or more</source>
        <translation>zum Vergleich der Einstellungen braucht es mindestens zwei Läufe</translation>
    </message>
    <message>
        <source>something else was chosen at that step</source>
        <translation>bei diesem Schritt war etwas anderes gewählt</translation>
    </message>
    <message>
        <source>sound cannot be written into such a file</source>
        <translation>in eine solche Datei lässt sich kein Klang schreiben</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>stage {} of {}: {}, {} steps</source>
        <translation>Stufe {} von {}: {}, {} Schritte</translation>
    </message>
    <message>
        <source>stored features are damaged</source>
        <translation>gespeicherte Merkmale sind beschädigt</translation>
    </message>
    <message>
        <source>stored features are not whole</source>
        <translation>gespeicherte Merkmale sind unvollständig</translation>
    </message>
    <message>
        <source>sub-classes are to be told apart by VGG16</source>
        <translation>Unterklassen sollen mit VGG16 unterschieden werden</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>tell the classes apart</source>
        <translation>die Klassen zu unterscheiden</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>that is more than a million phrases</source>
        <translation>das sind mehr als eine Million Phrasen</translation>
    </message>
    <message>
        <source>the .npy file does not hold a matrix</source>
        <translation>die .npy-Datei enthält keine Matrix</translation>
    </message>
    <message>
        <source>the .npy file holds something else than floats in C order</source>
        <translation>die .npy-Datei enthält etwas anderes als Gleitkommazahlen in C-Reihenfolge</translation>
    </message>
    <message>
        <source>the .npy file is cut off in its header</source>
        <translation>die .npy-Datei ist in ihrem Dateikopf abgeschnitten</translation>
    </message>
    <message>
        <source>the .npy file is not as long as its shape says</source>
        <translation>die .npy-Datei ist nicht so lang, wie ihre Form sagt</translation>
    </message>
    <message>
        <source>the MIDI file cannot be played</source>
        <translation>die MIDI-Datei lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>the MIDI file has no notes</source>
        <translation>die MIDI-Datei hat keine Noten</translation>
    </message>
    <message>
        <source>the MIDI files hold {} phrases of {:.1f} s, but {} are wanted</source>
        <translation>die MIDI-Dateien enthalten {} Phrasen von {:.1f} s, aber {} werden gebraucht</translation>
    </message>
    <message>
        <source>the VGG loss has a weight</source>
        <translation>der VGG-Verlust hat ein Gewicht</translation>
    </message>
    <message>
        <source>the VGG loss needs pictures of at least {0} × {0}, not {1} × {2}</source>
        <translation>der VGG-Verlust braucht Bilder von mindestens {0} × {0}, nicht {1} × {2}</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; does not lie where the header says</source>
        <translation>das Array „{}“ liegt nicht dort, wo der Dateikopf sagt</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has a type that is not used here</source>
        <translation>das Array „{}“ hat einen Typ, der hier nicht verwendet wird</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has an impossible shape</source>
        <translation>das Array „{}“ hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>the class decides {:.0f} % of how levels vary</source>
        <translation>die Klasse bestimmt {:.0f} % davon, wie die Pegel schwanken</translation>
    </message>
    <message>
        <source>the class has no name</source>
        <translation>die Klasse hat keinen Namen</translation>
    </message>
    <message>
        <source>the class has no recording that can be read</source>
        <translation>die Klasse hat keine lesbare Aufnahme</translation>
    </message>
    <message>
        <source>the clip cannot be moved to the trash</source>
        <translation>der Ausschnitt lässt sich nicht in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>the comparison of notes was stopped</source>
        <translation>der Vergleich der Noten wurde gestoppt</translation>
    </message>
    <message>
        <source>the content code of an AdaIN-VC network is laid out over {0} frames, so its size must be a multiple of {0}, not {1}</source>
        <translation>der Inhaltscode eines AdaIN-VC-Netzes verteilt sich auf {0} Frames, also muss seine Größe ein Vielfaches von {0} sein, nicht {1}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was</source>
        <translation>der Korpus hat sich seit Beginn des Laufs geändert, also kann der Lauf nicht weitergehen wie zuvor</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} are missing</source>
        <translation>der Korpus hat sich seit Beginn des Laufs geändert, also kann der Lauf nicht weitergehen wie zuvor: Es fehlen {}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} is missing</source>
        <translation>der Korpus hat sich seit Beginn des Laufs geändert, also kann der Lauf nicht weitergehen wie zuvor: Es fehlt {}</translation>
    </message>
    <message>
        <source>the corpus has no class &quot;{}&quot;</source>
        <translation>der Korpus hat keine Klasse „{}“</translation>
    </message>
    <message>
        <source>the corpus needs at least two different classes</source>
        <translation>der Korpus braucht mindestens zwei verschiedene Klassen</translation>
    </message>
    <message>
        <source>the corpus needs phrases for training and held-out ones</source>
        <translation>der Korpus braucht Phrasen zum Lernen und zurückgehaltene</translation>
    </message>
    <message>
        <source>the critic needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>der Kritiker braucht Bänder und Frames, die Vielfache von {} sind, nicht {} und {}</translation>
    </message>
    <message>
        <source>the curves are written, but codes need the run&apos;s model, which cannot be loaded</source>
        <translation>die Kurven sind geschrieben, aber Codes brauchen das Modell des Laufs, das sich nicht laden lässt</translation>
    </message>
    <message>
        <source>the description does not list it</source>
        <translation>fehlt in der Beschreibung</translation>
    </message>
    <message>
        <source>the description names no instrument family for it</source>
        <translation>die Beschreibung nennt keine Instrumentenfamilie dafür</translation>
    </message>
    <message>
        <source>the description of the corpus is damaged: {}</source>
        <translation>die Beschreibung des Korpus ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the description of the notes is damaged: {}</source>
        <translation>die Beschreibung der Töne ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the description of the recorded takes is damaged: {}</source>
        <translation>die Beschreibung der Aufnahmen ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the device delivers nothing any more</source>
        <translation>das Gerät liefert nichts mehr</translation>
    </message>
    <message>
        <source>the device does not record: {}</source>
        <translation>das Gerät nimmt nicht auf: {}</translation>
    </message>
    <message>
        <source>the device has stopped recording</source>
        <translation>das Gerät hat aufgehört aufzunehmen</translation>
    </message>
    <message>
        <source>the encoder halves time {} times, the generator doubles it {} times</source>
        <translation>der Encoder halbiert die Zeit {}-mal, der Generator verdoppelt sie {}-mal</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>die Messung wurde gestoppt</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>die Ausgabe wurde gestoppt</translation>
    </message>
    <message>
        <source>the export was stopped before the content codes were written</source>
        <translation>die Ausgabe wurde gestoppt, ehe die Inhaltscodes geschrieben waren</translation>
    </message>
    <message>
        <source>the features cannot be kept and are computed again next time: {}</source>
        <translation>die Merkmale lassen sich nicht aufbewahren und werden nächstes Mal neu berechnet: {}</translation>
    </message>
    <message>
        <source>the features of this run are not in decibels, so there are no powers to blend</source>
        <translation>die Merkmale dieses Laufs sind nicht in Dezibel, also gibt es keine Leistungen zu mitteln</translation>
    </message>
    <message>
        <source>the figure cannot be drawn: {}</source>
        <translation>die Abbildung lässt sich nicht zeichnen: {}</translation>
    </message>
    <message>
        <source>the file has no such clip</source>
        <translation>die Datei hat keinen solchen Ausschnitt</translation>
    </message>
    <message>
        <source>the file is damaged: {}</source>
        <translation>die Datei ist beschädigt: {}</translation>
    </message>
    <message>
        <source>the file is larger than the {} bytes expected here</source>
        <translation>die Datei ist größer als die {} Bytes, die hier erwartet werden</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>die Datei ist kürzer als zuvor</translation>
    </message>
    <message>
        <source>the file of weights is longer than the model says</source>
        <translation>die Datei mit den Gewichten ist länger, als das Modell sagt</translation>
    </message>
    <message>
        <source>the file of weights is shorter than the model says</source>
        <translation>die Datei mit den Gewichten ist kürzer, als das Modell sagt</translation>
    </message>
    <message>
        <source>the folder holds other things than recordings made here</source>
        <translation>der Ordner enthält anderes als hier gemachte Aufnahmen</translation>
    </message>
    <message>
        <source>the folder holds something else already</source>
        <translation>der Ordner enthält schon etwas anderes</translation>
    </message>
    <message>
        <source>the highest of {} bands ends at {:.0f} Hz, above half the sample rate</source>
        <translation>das höchste von {} Bändern endet bei {:.0f} Hz, über der halben Abtastrate</translation>
    </message>
    <message>
        <source>the inversion was cancelled</source>
        <translation>die Inversion wurde abgebrochen</translation>
    </message>
    <message>
        <source>the largest class has {:.1f} times as many training clips as the smallest</source>
        <translation>die größte Klasse hat {:.1f}-mal so viele Lernausschnitte wie die kleinste</translation>
    </message>
    <message>
        <source>the levels of recordings differ by {:.0f} dB</source>
        <translation>die Pegel der Aufnahmen unterscheiden sich um {:.0f} dB</translation>
    </message>
    <message>
        <source>the list of the run&apos;s recordings is damaged</source>
        <translation>die Liste der Aufnahmen des Laufs ist beschädigt</translation>
    </message>
    <message>
        <source>the list of the run&apos;s sub-classes is damaged</source>
        <translation>die Liste der Unterklassen des Laufs ist beschädigt</translation>
    </message>
    <message>
        <source>the listening list cannot be read</source>
        <translation>die Hörliste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the listening list is empty</source>
        <translation>die Hörliste ist leer</translation>
    </message>
    <message>
        <source>the loss &quot;{}&quot; is no longer a finite number</source>
        <translation>der Verlust „{}“ ist keine endliche Zahl mehr</translation>
    </message>
    <message>
        <source>the loudness could not be measured</source>
        <translation>die Lautheit ließ sich nicht messen</translation>
    </message>
    <message>
        <source>the lowest frequency, {} Hz, is not below the highest, {} Hz</source>
        <translation>die tiefste Frequenz, {} Hz, liegt nicht unter der höchsten, {} Hz</translation>
    </message>
    <message>
        <source>the map was cancelled</source>
        <translation>die Karte wurde abgebrochen</translation>
    </message>
    <message>
        <source>the measures cannot be read ({})</source>
        <translation>die Maße lassen sich nicht lesen ({})</translation>
    </message>
    <message>
        <source>the model does not list its weights</source>
        <translation>das Modell führt seine Gewichte nicht auf</translation>
    </message>
    <message>
        <source>the model lists something that is not a weight</source>
        <translation>das Modell führt etwas auf, das kein Gewicht ist</translation>
    </message>
    <message>
        <source>the model&apos;s weights do not lie in a single file</source>
        <translation>die Gewichte des Modells liegen nicht in einer einzigen Datei</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has learnt for {} steps to {}, and was right in {:.0f} % of its last answers</source>
        <translation>das Netz des Verlusts „{}“ hat in {} Schritten gelernt, {}, und lag bei {:.0f} % seiner letzten Antworten richtig</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; needs clips of at least {} bands and {} frames, not {} and {}</source>
        <translation>das Netz des Verlusts „{}“ braucht Ausschnitte mit mindestens {} Bändern und {} Frames, nicht {} und {}</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state is missing</source>
        <translation>der Zustand des Optimierers fehlt</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>der Pfad einer Datei</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>der Pfad eines Ordners</translation>
    </message>
    <message>
        <source>the pitch loss looks at levels in decibels, which this representation has not</source>
        <translation>der Verlust des Toninhalts betrachtet Pegel in Dezibel, die diese Darstellung nicht hat</translation>
    </message>
    <message>
        <source>the preview is damaged</source>
        <translation>die Vorschau ist beschädigt</translation>
    </message>
    <message>
        <source>the probe was cancelled</source>
        <translation>die Sonde wurde abgebrochen</translation>
    </message>
    <message>
        <source>the probe&apos;s {} part has no codes</source>
        <translation>der Teil „{}“ der Sonde hat keine Codes</translation>
    </message>
    <message>
        <source>the recording is shorter than a clip</source>
        <translation>die Aufnahme ist kürzer als ein Ausschnitt</translation>
    </message>
    <message>
        <source>the remarks on the run are damaged</source>
        <translation>die Anmerkungen zum Lauf sind beschädigt</translation>
    </message>
    <message>
        <source>the run cannot be brought back</source>
        <translation>der Lauf lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>the run cannot be moved to the trash</source>
        <translation>der Lauf lässt sich nicht in den Papierkorb legen</translation>
    </message>
    <message>
        <source>the run ended before it began to train</source>
        <translation>der Lauf endete, ehe sein Training begann</translation>
    </message>
    <message>
        <source>the run has no checkpoint of step {}</source>
        <translation>der Lauf hat keinen Sicherungspunkt von Schritt {}</translation>
    </message>
    <message>
        <source>the run has no checkpoint that can be read</source>
        <translation>der Lauf hat keinen lesbaren Sicherungspunkt</translation>
    </message>
    <message>
        <source>the run has no checkpoint yet and begins anew</source>
        <translation>der Lauf hat noch keinen Sicherungspunkt und beginnt von vorn</translation>
    </message>
    <message>
        <source>the run has no such class</source>
        <translation>der Lauf hat keine solche Klasse</translation>
    </message>
    <message>
        <source>the run has no such class or clip</source>
        <translation>der Lauf hat weder eine solche Klasse noch einen solchen Ausschnitt</translation>
    </message>
    <message>
        <source>the run has no such clip</source>
        <translation>der Lauf hat keinen solchen Ausschnitt</translation>
    </message>
    <message>
        <source>the run knows no class &quot;{}&quot;</source>
        <translation>der Lauf kennt keine Klasse „{}“</translation>
    </message>
    <message>
        <source>the run used it, but it is no longer in the corpus</source>
        <translation>der Lauf hat sie verwendet, aber sie ist nicht mehr im Korpus</translation>
    </message>
    <message>
        <source>the run used them, but they are no longer in the corpus</source>
        <translation>der Lauf hat sie verwendet, aber sie sind nicht mehr im Korpus</translation>
    </message>
    <message>
        <source>the run was measured before there was a table</source>
        <translation>der Lauf wurde gemessen, ehe es eine Tabelle gab</translation>
    </message>
    <message>
        <source>the run&apos;s corpus has no such clip</source>
        <translation>der Korpus des Laufs hat keinen solchen Ausschnitt</translation>
    </message>
    <message>
        <source>the run&apos;s curves cannot be read</source>
        <translation>die Kurven des Laufs lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>the run&apos;s record holds a value of the wrong kind</source>
        <translation>die Angaben zum Lauf enthalten einen Wert der falschen Art</translation>
    </message>
    <message>
        <source>the run&apos;s record is damaged</source>
        <translation>die Angaben zum Lauf sind beschädigt</translation>
    </message>
    <message>
        <source>the run&apos;s sub-classes were found with other features than its experiment names</source>
        <translation>die Unterklassen des Laufs wurden mit anderen Merkmalen gefunden, als sein Experiment nennt</translation>
    </message>
    <message>
        <source>the search for neighbours was cancelled</source>
        <translation>die Suche nach Nachbarn wurde abgebrochen</translation>
    </message>
    <message>
        <source>the sound could not be encoded</source>
        <translation>der Klang ließ sich nicht codieren</translation>
    </message>
    <message>
        <source>the sound device cannot be opened: {}</source>
        <translation>das Tongerät lässt sich nicht öffnen: {}</translation>
    </message>
    <message>
        <source>the sound device does not answer any more</source>
        <translation>das Tongerät antwortet nicht mehr</translation>
    </message>
    <message>
        <source>the sound device does not play: {}</source>
        <translation>das Tongerät spielt nicht: {}</translation>
    </message>
    <message>
        <source>the sound device has stopped playing</source>
        <translation>das Tongerät hat aufgehört zu spielen</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <translation>das Tonsystem antwortet nicht</translation>
    </message>
    <message>
        <source>the soundfont has no sound for {}</source>
        <translation>der Soundfont hat keinen Klang für {}</translation>
    </message>
    <message>
        <source>the sweep does not say which experiment it varies</source>
        <translation>die Versuchsreihe sagt nicht, welches Experiment sie variiert</translation>
    </message>
    <message>
        <source>the synthesis was cancelled</source>
        <translation>die Synthese wurde abgebrochen</translation>
    </message>
    <message>
        <source>the synthesiser does not run at this sample rate</source>
        <translation>der Synthesizer läuft nicht mit dieser Abtastrate</translation>
    </message>
    <message>
        <source>the table does not list it</source>
        <translation>fehlt in der Tabelle</translation>
    </message>
    <message>
        <source>the table does not list the track</source>
        <translation>das Stück fehlt in der Tabelle</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <source>the table is larger than 1 GiB</source>
        <translation>die Tabelle ist größer als 1 GiB</translation>
    </message>
    <message>
        <source>the table lacks one of the columns id, composer, composition and ensemble</source>
        <translation>der Tabelle fehlt eine der Spalten id, composer, composition und ensemble</translation>
    </message>
    <message>
        <source>the table lacks one of the columns set/split, set/subset, track/genre_top and artist/id</source>
        <translation>der Tabelle fehlt eine der Spalten set/split, set/subset, track/genre_top und artist/id</translation>
    </message>
    <message>
        <source>the table lacks one of the columns subset, instrument, song_id and uuid4</source>
        <translation>der Tabelle fehlt eine der Spalten subset, instrument, song_id und uuid4</translation>
    </message>
    <message>
        <source>the table names no ensemble for it</source>
        <translation>die Tabelle nennt keine Besetzung dafür</translation>
    </message>
    <message>
        <source>the tags of clips are damaged</source>
        <translation>die Schlagwörter der Ausschnitte sind beschädigt</translation>
    </message>
    <message>
        <source>the track has no top genre</source>
        <translation>das Stück hat kein Hauptgenre</translation>
    </message>
    <message>
        <source>the track lies here twice</source>
        <translation>das Stück liegt zweimal hier</translation>
    </message>
    <message>
        <source>the transcriber&apos;s model is not there</source>
        <translation>das Modell des Notenhörers ist nicht da</translation>
    </message>
    <message>
        <source>the transcription was stopped</source>
        <translation>das Heraushören der Noten wurde gestoppt</translation>
    </message>
    <message>
        <source>the transfer was stopped</source>
        <translation>die Übertragung wurde gestoppt</translation>
    </message>
    <message>
        <source>the transform of {} samples is odd</source>
        <translation>die FFT-Länge von {} Abtastwerten ist ungerade</translation>
    </message>
    <message>
        <source>the trial was stopped</source>
        <translation>der Probelauf wurde gestoppt</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; has an impossible shape</source>
        <translation>das Gewicht „{}“ hat eine unmögliche Form</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; is not of whole floats</source>
        <translation>das Gewicht „{}“ besteht nicht aus vollen 32-Bit-Zahlen</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are missing</source>
        <translation>die Gewichte „{}“ fehlen</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no 32-bit floats</source>
        <translation>die Gewichte „{}“ sind keine 32-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no longer finite numbers</source>
        <translation>die Gewichte „{}“ sind keine endlichen Zahlen mehr</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; have the size {} instead of {}</source>
        <translation>die Gewichte „{}“ haben die Größe {} statt {}</translation>
    </message>
    <message>
        <source>the window of {} samples is longer than the transform of {}</source>
        <translation>das Fenster von {} Abtastwerten ist länger als die FFT von {}</translation>
    </message>
    <message>
        <source>there are a million runs of this name</source>
        <translation>es gibt eine Million Läufe dieses Namens</translation>
    </message>
    <message>
        <source>there are no MIDI files in it</source>
        <translation>darin gibt es keine MIDI-Dateien</translation>
    </message>
    <message>
        <source>there are no tracks named like jazz.00000.wav in it</source>
        <translation>darin gibt es keine Stücke mit Namen wie jazz.00000.wav</translation>
    </message>
    <message>
        <source>there is no CUDA graphics card that LibTorch can use</source>
        <translation>es gibt keine CUDA-Grafikkarte, die LibTorch verwenden kann</translation>
    </message>
    <message>
        <source>there is no clip to map</source>
        <translation>es gibt keinen Ausschnitt zu kartieren</translation>
    </message>
    <message>
        <source>there is no examples.json in it or in a sub-folder</source>
        <translation>examples.json fehlt darin und in den Unterordnern</translation>
    </message>
    <message>
        <source>there is no instrument &quot;{}&quot;</source>
        <translation>es gibt kein Instrument „{}“</translation>
    </message>
    <message>
        <source>there is no microphone or other input device</source>
        <translation>es gibt kein Mikrofon und kein anderes Eingabegerät</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{}&quot;</source>
        <translation>es gibt keinen Parameter „{}“</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <translation>es gibt kein Tongerät</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>darin ist kein Klang</translation>
    </message>
    <message>
        <source>there is no sound to transfer</source>
        <translation>es gibt keinen Klang zu übertragen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such soundfont</source>
        <translation>diesen Soundfont gibt es nicht</translation>
    </message>
    <message>
        <source>there is no way &quot;{}&quot; to stitch clips</source>
        <translation>es gibt keine Weise „{}“, Ausschnitte zusammenzufügen</translation>
    </message>
    <message>
        <source>there is no {} &quot;{}&quot;</source>
        <translation>{} „{}“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no {} or file &quot;{}&quot;</source>
        <translation>es gibt weder eine {} noch eine Datei „{}“</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>there is not enough room for the features</source>
        <translation>der Platz reicht nicht für die Merkmale</translation>
    </message>
    <message>
        <source>there is nothing but silence</source>
        <translation>darin ist nichts als Stille</translation>
    </message>
    <message>
        <source>there is only one class, {}</source>
        <translation>es gibt nur eine Klasse, {}</translation>
    </message>
    <message>
        <source>these are more than {} experiments</source>
        <translation>das sind mehr als {} Experimente</translation>
    </message>
    <message>
        <source>thing is not as the layout promises</source>
        <translation>Sache ist nicht so, wie der Aufbau verspricht</translation>
    </message>
    <message>
        <source>things are not as the layout promises</source>
        <translation>Sachen sind nicht so, wie der Aufbau verspricht</translation>
    </message>
    <message>
        <source>this is not TOML: {}</source>
        <translation>das ist kein TOML: {}</translation>
    </message>
    <message>
        <source>this is not a .npy file</source>
        <translation>das ist keine .npy-Datei</translation>
    </message>
    <message>
        <source>this is not a session of Timbrel</source>
        <translation>das ist keine Sitzung von Timbrel</translation>
    </message>
    <message>
        <source>this is not the description of a TensorFlow.js model</source>
        <translation>das ist nicht die Beschreibung eines TensorFlow.js-Modells</translation>
    </message>
    <message>
        <source>this is not the folder of a run: it has no experiment.toml</source>
        <translation>das ist nicht der Ordner eines Laufs: Er hat keine experiment.toml</translation>
    </message>
    <message>
        <source>this is not the model of Basic Pitch: {}</source>
        <translation>das ist nicht das Modell von Basic Pitch: {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training computes with {}, the fastest of what was tried ({})</source>
        <translation>so rechnet das Training: {}, am schnellsten von allem, was probiert wurde ({})</translation>
    </message>
    <message>
        <source>training the network of the loss &quot;{}&quot; was cancelled</source>
        <translation>das Training des Netzes für den Verlust „{}“ wurde abgebrochen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>waiting was cancelled</source>
        <translation>das Warten wurde abgebrochen</translation>
    </message>
    <message>
        <source>what was chosen for the run&apos;s grid is damaged</source>
        <translation>was für die Tafel des Laufs gewählt wurde, ist beschädigt</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>{:.0f} % of it is {}</source>
        <translation>{:.0f} % davon sind {}</translation>
    </message>
    <message>
        <source>{:.0f} % of its {:.0f} s are in no clip</source>
        <translation>{:.0f} % ihrer {:.0f} s sind in keinem Ausschnitt</translation>
    </message>
    <message>
        <source>{:.3g} % of its samples stay at full scale</source>
        <translation>{:.3g} % ihrer Abtastwerte bleiben bei Vollaussteuerung</translation>
    </message>
    <message>
        <source>{} ({} left out; the first: {}: {})</source>
        <translation>{} ({} weggelassen; der erste Fall: {}: {})</translation>
    </message>
    <message>
        <source>{} ({} of {} recordings were left out; the first: {}: {})</source>
        <translation>{} ({} von {} Aufnahmen wurden weggelassen; die erste: {}: {})</translation>
    </message>
    <message>
        <source>{} ({}) cannot be &quot;{}&quot;</source>
        <translation>{} ({}) kann nicht „{}“ sein</translation>
    </message>
    <message>
        <source>{} Hz is above half the sample rate</source>
        <translation>{} Hz liegen über der halben Abtastrate</translation>
    </message>
    <message>
        <source>{} and {} do not see the same held-out clips, so what they make cannot be held against each other</source>
        <translation>{} und {} sehen nicht dieselben zurückgehaltenen Ausschnitte, also lässt sich nicht vergleichen, was sie daraus machen</translation>
    </message>
    <message>
        <source>{} and {} have no octave in common</source>
        <translation>{} und {} haben keine Oktave gemeinsam</translation>
    </message>
    <message>
        <source>{} are too many: a grid has at most {} rows and columns</source>
        <translation>{} sind zu viele: Eine Tafel hat höchstens {} Zeilen und Spalten</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list</source>
        <translation>{} kann keine Tabelle, kein Datum und keine Liste sein</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list of mixed things</source>
        <translation>{} kann keine Tabelle, kein Datum und keine Liste von Verschiedenartigem sein</translation>
    </message>
    <message>
        <source>{} classes are taken apart into {}</source>
        <translation>{} Klassen sind in {} zerlegt</translation>
    </message>
    <message>
        <source>{} clip</source>
        <translation>{} Ausschnitt</translation>
    </message>
    <message>
        <source>{} clips</source>
        <translation>{} Ausschnitte</translation>
    </message>
    <message>
        <source>{} frames are more than clips of {} frames can give</source>
        <translation>{} Frames sind mehr, als Ausschnitte von {} Frames geben können</translation>
    </message>
    <message>
        <source>{} has no way back &quot;{}&quot;</source>
        <translation>{} hat keinen Weg zurück „{}“</translation>
    </message>
    <message>
        <source>{} is not in it</source>
        <translation>darin fehlt {}</translation>
    </message>
    <message>
        <source>{} must be a list of values to try</source>
        <translation>{} muss eine Liste von Werten sein, die probiert werden sollen</translation>
    </message>
    <message>
        <source>{} of {} experiments failed</source>
        <translation>{} von {} Experimenten sind gescheitert</translation>
    </message>
    <message>
        <source>{} of {} mel bands are narrower than one bin of the transform and would always be silent</source>
        <translation>{} von {} Mel-Bändern sind schmaler als ein Bin der FFT und wären immer still</translation>
    </message>
    <message>
        <source>{} of {} sub-classes have fewer than {} training clips</source>
        <translation>{} von {} Unterklassen haben weniger als {} Lernausschnitte</translation>
    </message>
    <message>
        <source>{} of {}: {}</source>
        <translation>{} von {}: {}</translation>
    </message>
    <message>
        <source>{} of {}: {} (trained already)</source>
        <translation>{} von {}: {} (schon trainiert)</translation>
    </message>
    <message>
        <source>{} parts of the batch side by side with {} each</source>
        <translation>{} Teile des Batches nebeneinander, je {}</translation>
    </message>
    <message>
        <source>{} recording</source>
        <translation>{} Aufnahme</translation>
    </message>
    <message>
        <source>{} recordings</source>
        <translation>{} Aufnahmen</translation>
    </message>
    <message>
        <source>{} recordings are {} recording in truth</source>
        <translation>{} Aufnahmen sind in Wahrheit {} Aufnahme</translation>
    </message>
    <message>
        <source>{} recordings are {} recordings in truth</source>
        <translation>{} Aufnahmen sind in Wahrheit {} Aufnahmen</translation>
    </message>
    <message>
        <source>{} song</source>
        <translation>{} Stück</translation>
    </message>
    <message>
        <source>{} songs</source>
        <translation>{} Stücke</translation>
    </message>
    <message>
        <source>{} sound files lie beside the class folders and belong to no class</source>
        <translation>{} Klangdateien liegen neben den Ordnern der Klassen und gehören zu keiner Klasse</translation>
    </message>
    <message>
        <source>{} spectral resolutions average {} bands and frames, more than a clip has</source>
        <translation>{} spektrale Auflösungen mitteln {} Bänder und Frames, mehr als ein Ausschnitt hat</translation>
    </message>
    <message>
        <source>{} thread</source>
        <translation>{} Thread</translation>
    </message>
    <message>
        <source>{} threads</source>
        <translation>{} Threads</translation>
    </message>
    <message>
        <source>{}, 16-bit brain floats</source>
        <translation>{}, 16-Bit-Gleitkomma (bfloat16)</translation>
    </message>
    <message>
        <source>{}, 32-bit floats</source>
        <translation>{}, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>{}, but no file with the network&apos;s weights is given</source>
        <translation>{}, aber es ist keine Datei mit den Gewichten des Netzes angegeben</translation>
    </message>
    <message>
        <source>{}: {:.0f} clips/s</source>
        <translation>{}: {:.0f} Ausschnitte/s</translation>
    </message>
    <message>
        <source>{}; did you mean &quot;{}&quot;?</source>
        <translation>{}; meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>{}; until it ends, grid and map show training clips</source>
        <translation>{}; bis sie endet, zeigen Tafel und Karte Lernausschnitte</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has left the finite numbers at step {} of its training</source>
        <translation>das Netz des Verlusts „{}“ hat in Schritt {} seines Trainings die endlichen Zahlen verlassen</translation>
    </message>
    <message>
        <source>{} at step {}</source>
        <translation>{} in Schritt {}</translation>
    </message>
    <message>
        <source>Each loss of both seeds alone and together; 000 liked MSE with MAE best, 001 Rho with L2,2. Terms of other units count by what they are at first, as in seed 001. VGG16 needs a file of weights, so it is left to a copy of this file: losses.vgg = 1.0 and losses.vgg_weights = &quot;…&quot;.</source>
        <translation>Jeder Verlust beider Vorarbeiten allein und zusammen; 000 gefiel MSE mit MAE am besten, 001 Rho mit L2,2. Terme anderer Einheiten zählen nach dem, was sie anfangs sind, wie in Vorarbeit 001. VGG16 braucht eine Datei mit Gewichten und bleibt deshalb einer Kopie dieser Datei überlassen: losses.vgg = 1.0 und losses.vgg_weights = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>How far the phases of reconstructions are from those of the recordings: the mean square of the angle between them, in radians, every band and frame alike. Random phases are at a third of π².</source>
        <translation>Wie weit die Phasen von Rekonstruktionen von denen der Aufnahmen entfernt sind: das mittlere Quadrat des Winkels dazwischen, im Bogenmaß, jedes Band und jeder Frame gleich. Zufällige Phasen liegen bei einem Drittel von π².</translation>
    </message>
    <message>
        <source>How likely the same classifier finds the target class, the mean over transfers. Where nearly all of them, or nearly none, are heard as the target it still tells models apart.</source>
        <translation>Für wie wahrscheinlich derselbe Klassifikator die Zielklasse hält, im Mittel über Übertragungen. Wo fast alle oder fast keine als Ziel gehört werden, unterscheidet es Modelle immer noch.</translation>
    </message>
    <message>
        <source>How much the spectra of transfers are like noise: the mean level of all bands against the level of their mean power, in decibels; 0 is noise, and the lower, the sharper partials stand out. More than in the true rendering is noise between the partials.</source>
        <translation>Wie sehr die Spektren von Übertragungen Rauschen gleichen: der mittlere Pegel aller Bänder gegen den Pegel ihrer mittleren Leistung, in Dezibel; 0 ist Rauschen, und je tiefer, desto schärfer treten Teiltöne hervor. Mehr als in der wahren Fassung ist Rauschen zwischen den Teiltönen.</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Phasenfehler</translation>
    </message>
    <message>
        <source>Probability of the target class</source>
        <translation>Wahrscheinlichkeit der Zielklasse</translation>
    </message>
    <message>
        <source>Seed 000&apos;s single stage against seed 001&apos;s stages, without and with a critic, at equal steps. The codes of the first stage are free numbers, which decay keeps small, so the encoder must not normalise them.</source>
        <translation>Die eine Stufe von Vorarbeit 000 gegen die Stufen von Vorarbeit 001, ohne und mit Kritiker, bei gleich vielen Schritten. Die Codes der ersten Stufe sind freie Zahlen, die der Abbau klein hält; der Encoder darf sie also nicht normalisieren.</translation>
    </message>
    <message>
        <source>Seed 000: more overlap between clips lowers the training loss, and half of a clip learns by heart. Few recordings and many rounds, or there is nothing to learn by heart.</source>
        <translation>Vorarbeit 000: Mehr Überlappung zwischen Ausschnitten senkt den Trainingsverlust, und ein halber Ausschnitt lernt auswendig. Wenige Aufnahmen und viele Durchgänge, sonst gibt es nichts auswendig zu lernen.</translation>
    </message>
    <message>
        <source>Seed 001 whole, with its networks, its three stages and its critic: about 400 rounds of 4,200 clips, a day on a processor. Codes have 2,048 and 128 numbers, and the encoder its bank of filters. Name MusicNet&apos;s folder for its corpus, of its classes Solo Cello, Solo Piano, Solo Violin and Wind Quintet, so many recordings of each that there are 4,200 clips, and VGG16&apos;s weights if you have them.</source>
        <translation>Vorarbeit 001 im Ganzen, mit ihren Netzen, ihren drei Stufen und ihrem Kritiker: etwa 400 Durchgänge über 4200 Ausschnitte, ein Tag auf einem Prozessor. Die Codes haben 2048 und 128 Zahlen, und der Encoder hat seine Filterbank. Nennen Sie den Ordner von MusicNet als Korpus, davon die Klassen Solo Cello, Solo Piano, Solo Violin und Wind Quintet, von jeder so viele Aufnahmen, dass es 4200 Ausschnitte sind, und, falls Sie sie haben, die Gewichte von VGG16.</translation>
    </message>
    <message>
        <source>Spectral flatness</source>
        <translation>Spektrale Flachheit</translation>
    </message>
    <message>
        <source>Take back what was changed of the experiment, copy the run again, or train a new one</source>
        <translation>Nehmen Sie zurück, was am Experiment geändert wurde, kopieren Sie den Lauf noch einmal oder trainieren Sie einen neuen</translation>
    </message>
    <message>
        <source>Target before source</source>
        <translation>Ziel vor Quelle</translation>
    </message>
    <message>
        <source>The share of transfers for which the same classifier finds the target class likelier than the one that played. Whether it finds a third one likelier still does not matter.</source>
        <translation>Der Anteil der Übertragungen, bei denen derselbe Klassifikator die Zielklasse für wahrscheinlicher hält als die, die gespielt hat. Ob er eine dritte für noch wahrscheinlicher hält, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take the file out of the corpus</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, nehmen Sie die Datei aus dem Korpus</translation>
    </message>
    <message>
        <source>a key has more than {} parts</source>
        <translation>ein Schlüssel hat mehr als {} Teile</translation>
    </message>
    <message>
        <source>random phases</source>
        <translation>zufällige Phasen</translation>
    </message>
    <message>
        <source>row {} has more than {} cells</source>
        <translation>Zeile {} hat mehr als {} Zellen</translation>
    </message>
    <message>
        <source>the .npy file holds no numbers</source>
        <translation>die .npy-Datei enthält keine Zahlen</translation>
    </message>
    <message>
        <source>the table has more than {} cells</source>
        <translation>die Tabelle hat mehr als {} Zellen</translation>
    </message>
</context>
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
    <name>Lane</name>
    <message>
        <source>%1 · %2, step %3</source>
        <translation>%1 · %2, Schritt %3</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplikation-Additionen</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>Colour by class</source>
        <translation>Farbe nach Klasse</translation>
    </message>
    <message>
        <source>Colour by sub-class</source>
        <translation>Farbe nach Unterklasse</translation>
    </message>
    <message>
        <source>Colour by recording</source>
        <translation>Farbe nach Aufnahme</translation>
    </message>
    <message>
        <source>Colour by cluster</source>
        <translation>Farbe nach Gruppe</translation>
    </message>
    <message>
        <source>Colour by part</source>
        <translation>Farbe nach Teil</translation>
    </message>
    <message>
        <source>Colour by error</source>
        <translation>Farbe nach Fehler</translation>
    </message>
    <message>
        <source>Colour by tag</source>
        <translation>Farbe nach Schlagwort</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s); colours repeat</source>
        <translation>
            <numerusform>%n Aufnahme; Farben wiederholen sich</numerusform>
            <numerusform>%n Aufnahmen; Farben wiederholen sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the reconstruction: from %1 (blue) to %2 (yellow)</source>
        <translation>Fehler der Rekonstruktion: von %1 (blau) bis %2 (gelb)</translation>
    </message>
    <message>
        <source>known of %1 of %2 clips</source>
        <translation>bekannt bei %1 von %2 Ausschnitten</translation>
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
    <name>ModelGraphView</name>
    <message>
        <source>Clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>Inhalts-Encoder</translation>
    </message>
    <message>
        <source>Class encoder</source>
        <translation>Klassen-Encoder</translation>
    </message>
    <message>
        <source>Table of content codes</source>
        <translation>Tabelle der Inhaltscodes</translation>
    </message>
    <message>
        <source>Table of class codes</source>
        <translation>Tabelle der Klassencodes</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>Inhaltscode</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Klassencode</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Class modulation</source>
        <translation>Klassenmodulation</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Made clip</source>
        <translation>Erzeugter Ausschnitt</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <extracomment>spread of random numbers that are added to a code</extracomment>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>%1 codes of %2 numbers</source>
        <translation>%1 Codes zu %2 Zahlen</translation>
    </message>
    <message>
        <source>made clip against clip</source>
        <translation>erzeugter gegen echten Ausschnitt</translation>
    </message>
    <message>
        <source>offsets and scales</source>
        <translation>Versatz und Skalierung</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
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
        <translation>Ausschnitt</translation>
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
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>sichert…</translation>
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
    <name>Spectrogram</name>
    <message>
        <source>%1, difference</source>
        <translation>%1, Unterschied</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Note</translation>
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
    <name>WaitingModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Dauert etwa</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>As long as earlier runs like it took</source>
        <translation>So lange, wie frühere Läufe dieser Art gedauert haben</translation>
    </message>
    <message>
        <source>How long it takes is known once a run like it was trained</source>
        <translation>Wie lange es dauert, ist bekannt, sobald ein Lauf dieser Art trainiert wurde</translation>
    </message>
    <message>
        <source>%1, from step %2</source>
        <translation>%1, ab Schritt %2</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Drafting</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Corpus %1: %2 recordings of %3 classes</source>
        <translation>Korpus %1: %2 Aufnahmen von %3 Klassen</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Menus</name>
    <message>
        <source>&amp;Open run…</source>
        <translation>Lauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>&amp;Experiment öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>Experiment &amp;sichern…</translation>
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
    <message>
        <source>&amp;Explain panels</source>
        <translation>&amp;Felder erklären</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Queueing</name>
    <message>
        <source>It waits in the Runs panel, and is trained when its turn comes.</source>
        <translation>Es wartet im Feld Läufe und wird trainiert, wenn es an der Reihe ist.</translation>
    </message>
    <message>
        <source>It waits in the Runs panel. &quot;Train them&quot; begins with the first.</source>
        <translation>Es wartet im Feld Läufe. „Wartende trainieren“ beginnt mit dem ersten.</translation>
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
    <name>timbrel::app::Running</name>
    <message>
        <source>Training of %1 begins</source>
        <translation>Das Training von %1 beginnt</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another run is training. Stop it, or wait for its end, and resume %1 then.</source>
        <translation>Ein anderer Lauf trainiert. Halten Sie ihn an oder warten Sie sein Ende ab, und setzen Sie %1 dann fort.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::SessionMenu</name>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>Si&amp;tzung öffnen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session as…</source>
        <translation>Sitzun&amp;g sichern unter…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (*.toml)</source>
        <translation>Sitzungen (*.toml)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Die Sitzung sichern</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sessions</name>
    <message>
        <source>The last session cannot be read: %1</source>
        <translation>Die letzte Sitzung lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Sie bleibt als %1 erhalten.</translation>
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
    <name>timbrel::app::Touring</name>
    <message>
        <source>An experiment</source>
        <translation>Ein Experiment</translation>
    </message>
    <message>
        <source>Everything that will be trained is described here. Choose the preset First transfer and press Start training: it takes a few minutes, and all panels fill meanwhile.</source>
        <translation>Hier steht alles, was trainiert wird. Wählen Sie die Vorlage „Erste Übertragung“ und drücken Sie „Training starten“: Es dauert ein paar Minuten, und währenddessen füllen sich alle Felder.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Wie es lernt</translation>
    </message>
    <message>
        <source>Errors should fall; a curve that rises again has learnt by heart. Drag the slider at the top of the window to an earlier step: every panel shows the run as it was then.</source>
        <translation>Fehler sollen sinken; wo eine Kurve wieder steigt, wurde auswendig gelernt. Ziehen Sie den Regler oben im Fenster auf einen früheren Schritt: Alle Felder zeigen den Lauf, wie er damals war.</translation>
    </message>
    <message>
        <source>Who plays what</source>
        <translation>Wer was spielt</translation>
    </message>
    <message>
        <source>A row is who plays, a column is what is played. Click a cell beside the diagonal: you hear the phrase of its column, played by the instrument of its row.</source>
        <translation>Eine Zeile ist, wer spielt, eine Spalte, was gespielt wird. Klicken Sie auf eine Zelle neben der Diagonale: Sie hören die Phrase ihrer Spalte, gespielt vom Instrument ihrer Zeile.</translation>
    </message>
    <message>
        <source>By eye and ear</source>
        <translation>Mit Auge und Ohr</translation>
    </message>
    <message>
        <source>The versions of the phrase stand above each other, and one of them is heard. Press 1, 2, 3 or 4 while it plays: it goes on as another version, at the same place.</source>
        <translation>Die Fassungen der Phrase stehen übereinander, und eine von ihnen ist zu hören. Drücken Sie 1, 2, 3 oder 4, während sie spielt: Sie geht als andere Fassung weiter, an derselben Stelle.</translation>
    </message>
    <message>
        <source>What is left of the player</source>
        <translation>Was vom Spieler bleibt</translation>
    </message>
    <message>
        <source>Each dot is a phrase as the model keeps it, in the colour of who played it: mixed colours are good, since nobody should be heard in what is played. Click a dot.</source>
        <translation>Jeder Punkt ist eine Phrase, wie das Modell sie behält, in der Farbe dessen, der sie gespielt hat: Gemischte Farben sind gut, denn in dem, was gespielt wird, soll niemand zu hören sein. Klicken Sie auf einen Punkt.</translation>
    </message>
    <message>
        <source>Keep what you hear</source>
        <translation>Behalten, was Sie hören</translation>
    </message>
    <message>
        <source>Press Keep in the player, or Ctrl+K: the sound stays in this list, whatever becomes of its run. Give it stars and a note, and export the list for others to hear.</source>
        <translation>Drücken Sie im Player „Behalten“ oder Strg+K: Der Klang bleibt in dieser Liste, was auch aus seinem Lauf wird. Geben Sie ihm Sterne und eine Notiz und geben Sie die Liste aus, damit andere sie hören können.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Rundgang machen</translation>
    </message>
    <message>
        <source>Welcome. Six steps show you around, from a first experiment to a sound that you keep.</source>
        <translation>Willkommen. Sechs Schritte führen Sie herum, von einem ersten Experiment bis zu einem Klang, den Sie behalten.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Undoing</name>
    <message>
        <source>choice of a run</source>
        <translation>Wahl eines Laufs</translation>
    </message>
    <message>
        <source>choice of a step</source>
        <translation>Wahl eines Schritts</translation>
    </message>
    <message>
        <source>choice of a clip</source>
        <translation>Wahl eines Ausschnitts</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy session as script</source>
        <translation>Sitzung als Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>What was computed, as lines for a shell that timbrel-cli computes anew</source>
        <translation>Was berechnet wurde, als Zeilen für eine Shell, die timbrel-cli von neuem berechnet</translation>
    </message>
    <message>
        <source>note on a run</source>
        <translation>Notiz zu einem Lauf</translation>
    </message>
    <message>
        <source>note on a sound</source>
        <translation>Notiz zu einem Klang</translation>
    </message>
    <message>
        <source>removal of a sound</source>
        <translation>Entfernen eines Klangs</translation>
    </message>
    <message>
        <source>keeping of a sound</source>
        <translation>Behalten eines Klangs</translation>
    </message>
    <message>
        <source>change of the layout</source>
        <translation>Änderung der Anordnung</translation>
    </message>
    <message>
        <source>tag on clips</source>
        <translation>Schlagwort von Ausschnitten</translation>
    </message>
    <message>
        <source>choice of clips</source>
        <translation>Auswahl der Ausschnitte</translation>
    </message>
    <message>
        <source>choice of the grid</source>
        <translation>Auswahl der Transfertafel</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Workbench</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 has been trained to its end since.</source>
        <translation>Timbrel wurde letztes Mal nicht ordentlich beendet. %1 ist inzwischen zu Ende trainiert.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2, before its weights were saved for the first time; resumed, it begins anew.</source>
        <translation>Timbrel wurde letztes Mal nicht ordentlich beendet. %1 wurde bei Schritt %2 unterbrochen, ehe die Gewichte zum ersten Mal gesichert waren; fortgesetzt, beginnt der Lauf von vorn.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2; its weights are saved up to step %3.</source>
        <translation>Timbrel wurde letztes Mal nicht ordentlich beendet. %1 wurde bei Schritt %2 unterbrochen; die Gewichte sind bis Schritt %3 gesichert.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. What you saw is here again.</source>
        <translation>Timbrel wurde letztes Mal nicht ordentlich beendet. Was Sie gesehen haben, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::AboutPopup</name>
    <message>
        <source>Here %1.</source>
        <translation>Dabei: %1.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ChosenList</name>
    <message>
        <source>Take it out of the list</source>
        <translation>Aus der Liste herausnehmen</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Nach oben verschieben</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Nach unten verschieben</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipCard</name>
    <message>
        <source>Spectrogram of %1</source>
        <translation>Spektrogramm von %1</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <translation>Nächste Codes</translation>
    </message>
    <message>
        <source>Clips with the nearest codes; Return plays one</source>
        <translation>Ausschnitte mit den nächsten Codes; die Eingabetaste spielt einen ab</translation>
    </message>
    <message>
        <source>Point at a dot to see its clip; click it to hear it.</source>
        <translation>Zeigen Sie auf einen Punkt, um seinen Ausschnitt zu sehen; ein Klick spielt ihn.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipModel</name>
    <message>
        <source>%1, held out</source>
        <translation>%1, zurückgehalten</translation>
    </message>
    <message>
        <source>%1, trained on</source>
        <translation>%1, im Training verwendet</translation>
    </message>
    <message>
        <source>%1 · %2 · frame %3</source>
        <translation>%1 · %2 · Frame %3</translation>
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
    <message numerus="yes">
        <source>%n code(s) chosen: %1</source>
        <translation>
            <numerusform>%n Code gewählt: %1</numerusform>
            <numerusform>%n Codes gewählt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a clip of %1</source>
        <translation>ein Ausschnitt aus %1</translation>
    </message>
    <message>
        <source>by the nearest codes: %1</source>
        <translation>aus den nächsten Codes: %1</translation>
    </message>
    <message>
        <source>silhouette of classes: %1</source>
        <translation>Silhouette der Klassen: %1</translation>
    </message>
    <message>
        <source>Tag them…</source>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Tag of the chosen clips</source>
        <translation>Schlagwort der gewählten Ausschnitte</translation>
    </message>
    <message>
        <source>A word for the chosen clips, and Return; no word takes their tags away</source>
        <translation>Ein Wort für die gewählten Ausschnitte, dann Eingabe; kein Wort nimmt ihnen ihre Schlagwörter</translation>
    </message>
    <message>
        <source>A click plays a clip and joins it to the nearest codes. The wheel zooms, a drag moves, a drag with Shift chooses, a click with Ctrl chooses one more or one less, a double click shows all.</source>
        <translation>Ein Klick spielt einen Ausschnitt und verbindet ihn mit den nächsten Codes. Das Mausrad zoomt, Ziehen verschiebt, Ziehen mit Umschalt wählt, ein Klick mit Strg wählt einen mehr oder einen weniger, ein Doppelklick zeigt alles.</translation>
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
        <translation>Kurven (mittlere Spektren): %1 Übertragungen und %2. Zahlen: Energie ab 4 kHz gegen alle Energie, mit 95-%-Intervallen über Aufnahmen.</translation>
    </message>
    <message>
        <source>Red: the second has more, blue: less</source>
        <translation>Rot: der zweite hat mehr, blau: weniger</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ComparisonView</name>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>One transfer as two models make it: %1</source>
        <translation>Eine Übertragung, wie zwei Modelle sie machen: %1</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>Mittlerer Pegel</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
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
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Double-click a recording, or press Return, to hear it; drag it to the transfer grid to see it there</source>
        <translation>Ein Doppelklick auf eine Aufnahme oder die Eingabetaste spielt sie ab; in die Transfertafel gezogen, ist sie dort zu sehen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurveGroup</name>
    <message>
        <source>Curves over steps: %1</source>
        <translation>Kurven über den Schritten: %1</translation>
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
    <message>
        <source>No curves yet</source>
        <translation>Noch keine Kurven</translation>
    </message>
    <message>
        <source>Newest values: %1</source>
        <translation>Neueste Werte: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>Frühere Schritte zeigen</translation>
    </message>
    <message>
        <source>Show later steps</source>
        <translation>Spätere Schritte zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom into the steps alone</source>
        <translation>Nur die Schritte vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of the steps alone</source>
        <translation>Nur die Schritte verkleinern</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
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
        <source>Logarithmic value axis</source>
        <translation>Logarithmische Werteachse</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Log ↕</source>
        <translation>Log ↕</translation>
    </message>
    <message>
        <source>Log ↔</source>
        <translation>Log ↔</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>Logarithmische Achse der Schritte</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps: the beginning, where most happens, gets more room</source>
        <translation>Logarithmische Achse der Schritte: Der Anfang, wo am meisten geschieht, bekommt mehr Platz</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing: averages each curve over its past; the raw values stay faintly visible</source>
        <translation>Glättung: mittelt jede Kurve über ihre Vergangenheit; die rohen Werte bleiben schwach sichtbar</translation>
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
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Alle…</translation>
    </message>
    <message>
        <source>All presets, with a picture and what each is for</source>
        <translation>Alle Vorlagen, mit einem Bild und wozu jede da ist</translation>
    </message>
    <message>
        <source>Gallery of presets</source>
        <translation>Galerie der Vorlagen</translation>
    </message>
    <message>
        <source>Train &amp;later</source>
        <translation>&amp;Später trainieren</translation>
    </message>
    <message>
        <source>Put it into the queue of the Runs panel: what waits there is trained one after another</source>
        <translation>In die Warteschlange im Feld Läufe stellen: Was dort wartet, wird nacheinander trainiert</translation>
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
        <source>Nothing found yet: the recordings have not been checked.</source>
        <translation>Noch kein Befund: Die Aufnahmen sind noch nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridChooser</name>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>die ersten %1 von %2; andere zeigt die Suche</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 von %2 Ausschnitten</translation>
    </message>
    <message>
        <source>Columns, what is played: %1 of at most %2</source>
        <translation>Spalten, was gespielt wird: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Rows, who plays: %1 of at most %2</source>
        <translation>Zeilen, wer spielt: %1 von höchstens %2</translation>
    </message>
    <message>
        <source>Clips and classes of the grid</source>
        <translation>Ausschnitte und Klassen der Tafel</translation>
    </message>
    <message>
        <source>Search for clips</source>
        <translation>Ausschnitte suchen</translation>
    </message>
    <message>
        <source>Clips of the run; Return adds a column</source>
        <translation>Ausschnitte des Laufs; die Eingabetaste fügt eine Spalte hinzu</translation>
    </message>
    <message>
        <source>Double-click a clip, or press Return, to add a column; or drag it</source>
        <translation>Ein Doppelklick auf einen Ausschnitt oder die Eingabetaste fügt eine Spalte hinzu; Ziehen geht auch</translation>
    </message>
    <message>
        <source>Add as columns</source>
        <translation>Als Spalten hinzufügen</translation>
    </message>
    <message>
        <source>Add as rows</source>
        <translation>Als Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>Columns; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>Spalten; Entf nimmt eine heraus, Strg+Pfeil auf und Strg+Pfeil ab verschieben sie</translation>
    </message>
    <message>
        <source>Rows; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>Zeilen; Entf nimmt eine heraus, Strg+Pfeil auf und Strg+Pfeil ab verschieben sie</translation>
    </message>
    <message>
        <source>Drag to put in order; Delete takes one out</source>
        <translation>Ziehen ordnet; Entf nimmt einen Eintrag heraus</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>Übliche Tafel</translation>
    </message>
    <message>
        <source>Show the clips that Timbrel chose by itself</source>
        <translation>Die Ausschnitte zeigen, die Timbrel selbst gewählt hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <message>
        <source>The picture to the left</source>
        <translation>Das Bild links</translation>
    </message>
    <message>
        <source>The picture to the right</source>
        <translation>Das Bild rechts</translation>
    </message>
    <message>
        <source>The picture above</source>
        <translation>Das Bild darüber</translation>
    </message>
    <message>
        <source>The picture below</source>
        <translation>Das Bild darunter</translation>
    </message>
    <message>
        <source>Open and play it</source>
        <translation>Öffnen und abspielen</translation>
    </message>
    <message>
        <source>Take it out of the grid</source>
        <translation>Aus der Tafel herausnehmen</translation>
    </message>
    <message>
        <source>Close what is enlarged</source>
        <translation>Vergrößertes schließen</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Noch keine Übertragungen</translation>
    </message>
    <message>
        <source>%1 classes by %2 recordings: every recording as every class would play it.</source>
        <translation>%1 Klassen mal %2 Aufnahmen: jede Aufnahme, wie jede Klasse sie spielen würde.</translation>
    </message>
    <message>
        <source>Errors from %1 to %2.</source>
        <translation>Fehler von %1 bis %2.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>Den Ausschnitt wählen oder nicht mehr</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GuidedTour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>Rundgang: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LaneChooser</name>
    <message>
        <source>the last two</source>
        <translation>die letzten zwei</translation>
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
        <source>Lanes that are shown</source>
        <translation>Spuren, die gezeigt werden</translation>
    </message>
    <message>
        <source>Transfer to every class</source>
        <translation>Übertragung auf jede Klasse</translation>
    </message>
    <message>
        <source>Show the clip played by every class of the grid at once</source>
        <translation>Den Ausschnitt von jeder Klasse der Tafel zugleich gespielt zeigen</translation>
    </message>
    <message>
        <source>The key X changes between</source>
        <translation>Die Taste X wechselt zwischen</translation>
    </message>
    <message>
        <source>One of the two lanes of the key X</source>
        <translation>Eine der zwei Spuren der Taste X</translation>
    </message>
    <message>
        <source>The other of the two lanes of the key X</source>
        <translation>Die andere der zwei Spuren der Taste X</translation>
    </message>
    <message>
        <source>Compare with another run, or another step</source>
        <translation>Mit einem anderen Lauf oder einem anderen Schritt vergleichen</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Lauf, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>Schritt, mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>Läufe, die verglichen werden</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>In the legend: the entry before</source>
        <translation>In der Legende: der vorige Eintrag</translation>
    </message>
    <message>
        <source>In the legend: the entry after</source>
        <translation>In der Legende: der nächste Eintrag</translation>
    </message>
    <message>
        <source>In the legend: show or hide it</source>
        <translation>In der Legende: ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
        <translation>Wählen…</translation>
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
    <message>
        <source>Bring back what was removed last</source>
        <translation>Das zuletzt Entfernte zurückholen</translation>
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
    <message>
        <source>Copy session as script</source>
        <translation>Sitzung als Skript kopieren</translation>
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
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
    <name>timbrel::widgets::MapControls</name>
    <message>
        <source>Place a sound file</source>
        <translation>Eine Klangdatei einordnen</translation>
    </message>
    <message>
        <source>Show it played by %1</source>
        <translation>Gespielt von %1 zeigen</translation>
    </message>
    <message>
        <source>Clips of the preview</source>
        <translation>Ausschnitte der Vorschau</translation>
    </message>
    <message>
        <source>All held-out clips</source>
        <translation>Alle zurückgehaltenen Ausschnitte</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>Lernausschnitte</translation>
    </message>
    <message>
        <source>Training and held-out clips</source>
        <translation>Lern- und zurückgehaltene Ausschnitte</translation>
    </message>
    <message>
        <source>Which clips are laid out</source>
        <translation>Welche Ausschnitte angeordnet werden</translation>
    </message>
    <message>
        <source>More clips than a preview has time for are laid out anew, from the best saved step, while you watch</source>
        <translation>Mehr Ausschnitte, als eine Vorschau Zeit hat, werden neu angeordnet, aus dem besten gesicherten Schritt, während Sie zusehen</translation>
    </message>
    <message>
        <source>How codes are laid out</source>
        <translation>Wie Codes angeordnet werden</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together; PCA shows the plane in which the codes differ most</source>
        <translation>t-SNE hält Nachbarn beisammen; PCA zeigt die Ebene, in der sich die Codes am meisten unterscheiden</translation>
    </message>
    <message>
        <source>What dots are coloured by</source>
        <translation>Wonach Punkte gefärbt sind</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>Die Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Show the reconstruction</source>
        <translation>Die Rekonstruktion zeigen</translation>
    </message>
    <message>
        <source>What is seen and heard of a dot</source>
        <translation>Was von einem Punkt zu sehen und zu hören ist</translation>
    </message>
    <message>
        <source>Play on hover</source>
        <translation>Unter der Maus abspielen</translation>
    </message>
    <message>
        <source>Ends the descent; the map stays as it is by now</source>
        <translation>Beendet den Abstieg; die Karte bleibt, wie sie gerade ist</translation>
    </message>
    <message>
        <source>Add clips</source>
        <translation>Ausschnitte hinzufügen</translation>
    </message>
    <message>
        <source>Places more clips without moving those that stand</source>
        <translation>Ordnet weitere Ausschnitte ein, ohne die vorhandenen zu verschieben</translation>
    </message>
    <message>
        <source>Held-out clips</source>
        <translation>Zurückgehaltene Ausschnitte</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>Eine Klangdatei…</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <translation>Wie weit die Karte ist</translation>
    </message>
    <message>
        <source>No errors are known of this map: an earlier version of Timbrel made it. Choose training or held-out clips on the left, and it is laid out with them.</source>
        <translation>Von dieser Karte sind keine Fehler bekannt: Eine frühere Version von Timbrel hat sie erzeugt. Wählen Sie links Lern- oder zurückgehaltene Ausschnitte, und sie wird mit den Fehlern neu angeordnet.</translation>
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
        <source>Stop measuring; the measures before stay</source>
        <translation>Das Messen anhalten; die Maße davor bleiben</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <translation>Fortschritt des Messens</translation>
    </message>
    <message>
        <source>Pairs of classes</source>
        <translation>Klassenpaare</translation>
    </message>
    <message>
        <source>This run ended before it began; there is nothing to measure.</source>
        <translation>Dieser Lauf hat geendet, ehe er begann; es gibt nichts zu messen.</translation>
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
    <name>timbrel::widgets::ModelGraphView</name>
    <message>
        <source>Picture of the model</source>
        <translation>Bild des Modells</translation>
    </message>
    <message>
        <source>The box to the left</source>
        <translation>Der Kasten links</translation>
    </message>
    <message>
        <source>The box to the right</source>
        <translation>Der Kasten rechts</translation>
    </message>
    <message>
        <source>The box above</source>
        <translation>Der Kasten darüber</translation>
    </message>
    <message>
        <source>The box below</source>
        <translation>Der Kasten darunter</translation>
    </message>
    <message>
        <source>Its layers in the table</source>
        <translation>Seine Schichten in der Tabelle</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>%1 with %2 parameters: %3</source>
        <translation>%1 mit %2 Parametern: %3</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply-adds for a clip</source>
        <translation>Multiplikation-Additionen für einen Ausschnitt</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>nimmt teil</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>ruht</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ModelPanel</name>
    <message>
        <source>The whole model</source>
        <translation>Das ganze Modell</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>In use: a transfer</source>
        <translation>Im Einsatz: eine Übertragung</translation>
    </message>
    <message>
        <source>Content runs above, the class below; they meet in the generator.</source>
        <translation>Oben verläuft der Inhalt, unten die Klasse; im Generator treffen sie sich.</translation>
    </message>
    <message>
        <source>What a clip passes when it is played by another class: its content is read, the code of the other class is looked up.</source>
        <translation>Was ein Ausschnitt durchläuft, wenn ihn eine andere Klasse spielt: Sein Inhalt wird ausgelesen, der Code der anderen Klasse wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>%1 % of the steps. What is filled learns, what is faint rests. Minimised: %2</source>
        <translation>%1 % der Schritte. Was gefüllt ist, lernt, was blass ist, ruht. Minimiert: %2</translation>
    </message>
    <message>
        <source>Open a run: what its network is made of will stand here.</source>
        <translation>Öffnen Sie einen Lauf: Woraus sein Netz besteht, wird hier stehen.</translation>
    </message>
    <message>
        <source>What the network of the experiment is made of will stand here.</source>
        <translation>Woraus das Netz des Experiments besteht, wird hier stehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 parameters&lt;/b&gt; in %2 layers, %3 multiply-adds for a clip that passes all of them. %4</source>
        <translation>&lt;b&gt;%1 Parameter&lt;/b&gt; in %2 Schichten, %3 Multiplikation-Additionen für einen Ausschnitt, der sie alle durchläuft. %4</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The experiment in the form</source>
        <translation>Das Experiment im Formular</translation>
    </message>
    <message>
        <source>The run that is shown</source>
        <translation>Der gezeigte Lauf</translation>
    </message>
    <message>
        <source>Whose model</source>
        <translation>Wessen Modell</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>Wessen Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation>Teil des Trainings</translation>
    </message>
    <message>
        <source>Show what takes part in a stage of the training, and what of it learns</source>
        <translation>Zeigen, was an einer Stufe des Trainings teilnimmt und was davon lernt</translation>
    </message>
    <message>
        <source>Content: what is played</source>
        <translation>Inhalt: was gespielt wird</translation>
    </message>
    <message>
        <source>Class: who plays</source>
        <translation>Klasse: wer spielt</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::OutlookView</name>
    <message>
        <source>%1 of memory</source>
        <translation>%1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 of weights on disk</source>
        <translation>%1 Gewichte auf der Festplatte</translation>
    </message>
    <message>
        <source>%1 numbers to learn</source>
        <translation>%1 Zahlen zu lernen</translation>
    </message>
    <message>
        <source>Measured without %1, whose network comes with training: a step will take longer.</source>
        <translation>Gemessen ohne %1, dessen Netz erst beim Training hinzukommt: Ein Schritt wird länger dauern.</translation>
    </message>
    <message>
        <source>Training a few steps to see what they cost…</source>
        <translation>Einige Schritte werden trainiert, um zu sehen, was sie kosten…</translation>
    </message>
    <message>
        <source>About %1: a step takes %2 s here.</source>
        <translation>Etwa %1: Ein Schritt dauert hier %2 s.</translation>
    </message>
    <message>
        <source>About %1, as long as earlier runs like it took.</source>
        <translation>Etwa %1, so lange, wie frühere Läufe dieser Art gedauert haben.</translation>
    </message>
    <message>
        <source>How long this takes is not known: no run like it was trained here yet.</source>
        <translation>Wie lange das dauert, ist nicht bekannt: Hier wurde noch kein Lauf dieser Art trainiert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Train a few steps on noise, and tell what time, memory and disk the whole will take. Nothing is kept.</source>
        <translation>Einige Schritte an Rauschen trainieren und sagen, wie viel Zeit, Arbeitsspeicher und Festplatte das Ganze braucht. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>Other programs took %1 % of the processor meanwhile; without them it goes faster.</source>
        <translation>Andere Programme haben währenddessen %1 % des Prozessors beansprucht; ohne sie geht es schneller.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen anhalten</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PairMatrixView</name>
    <message>
        <source>No pairs of classes yet</source>
        <translation>Noch keine Klassenpaare</translation>
    </message>
    <message>
        <source>Who played, in rows, and who is to play, in columns: %1</source>
        <translation>In Zeilen, wer gespielt hat, in Spalten, wer spielen soll: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Panel</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Bild von %1 speichern</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation>Was dieses Feld zeigt</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
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
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Was ist %1?</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PictureDialog</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>How many pixels stand for one on screen: more make letters larger</source>
        <translation>Wie viele Pixel für eines auf dem Bildschirm stehen: Mehr machen die Schrift größer</translation>
    </message>
    <message>
        <source>Stands below the picture; leave it empty for none</source>
        <translation>Steht unter dem Bild; leer lassen für keine</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Schrift und Linien</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
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
    <message>
        <source>Play all versions equally loud (EBU R128); the louder of two always seems better</source>
        <translation>Alle Fassungen gleich laut spielen (EBU R128); die lautere von zweien scheint immer die bessere</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Eine Zehntelsekunde zurück</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>Eine Zehntelsekunde weiter</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>Eine Hundertstelsekunde zurück</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>Eine Hundertstelsekunde weiter</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>Die vorige Fassung</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>Die nächste Fassung</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Noch einmal nach Geräten suchen</translation>
    </message>
    <message>
        <source>Where it plays; arrows nudge, with Shift more finely</source>
        <translation>Die Stelle, die gerade spielt; Pfeiltasten rücken sie, mit Umschalt feiner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Play slower, at the same pitch, to hear details</source>
        <translation>Langsamer spielen, bei gleicher Tonhöhe, um Einzelheiten zu hören</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>Choose the device that plays</source>
        <translation>Das Gerät wählen, das spielt</translation>
    </message>
    <message>
        <source>Plays on %1; choose another device</source>
        <translation>Spielt auf %1; ein anderes Gerät wählen</translation>
    </message>
    <message>
        <source>Hear that version</source>
        <translation>Diese Fassung hören</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <source>Presets; Return takes one</source>
        <translation>Vorlagen; die Eingabetaste nimmt eine</translation>
    </message>
    <message>
        <source>Begin with this one</source>
        <translation>Mit dieser beginnen</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ProgressLine</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::QueueView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, insgesamt etwa %2</translation>
    </message>
    <message>
        <source>Experiments that wait to be trained</source>
        <translation>Experimente, die auf ihr Training warten</translation>
    </message>
    <message>
        <source>Train them</source>
        <translation>Wartende trainieren</translation>
    </message>
    <message>
        <source>Train the first, and then one after another</source>
        <translation>Das erste trainieren, dann eines nach dem anderen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take this one out of the queue</source>
        <translation>Dieses aus der Warteschlange nehmen</translation>
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
        <translation>Zuerst einen Ausschnitt oder eine Aufnahme wählen, damit es etwas zu zerlegen gibt</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Rekonstruktion</translation>
    </message>
    <message>
        <source>Choose a clip or a recording and compare, or open one: what the experiment&apos;s features keep of it will come back as sound, each way beside the original.</source>
        <translation>Einen Ausschnitt oder eine Aufnahme wählen und vergleichen, oder eine öffnen: Was die Merkmale des Experiments davon behalten, kommt als Klang zurück, auf jedem Weg, neben dem Original.</translation>
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
        <translation>Mikrofone werden gesucht…</translation>
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
        <translation>Ändern…</translation>
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
        <translation>Wo das Gespielte in Ausschnitte geschnitten wird</translation>
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
        <translation>Ausschnitte; Eingabe spielt einen ab, Entf verwirft ihn</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Hear the chosen clip (Return)</source>
        <translation>Den gewählten Ausschnitt anhören (Eingabe)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Move the chosen clip to the trash (Delete)</source>
        <translation>Den gewählten Ausschnitt in den Papierkorb verschieben (Entf)</translation>
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
        <translation>Lücken im Ton dieser Aufnahme: %1. Der Rechner kam nicht nach: Verwerfen Sie Ausschnitte, in denen es knackt, und schließen Sie, was ihn beschäftigt.</translation>
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
    <message>
        <source>Curves beside</source>
        <translation>Kurven daneben</translation>
    </message>
    <message>
        <source>Draw the curves of this run beside those of the run that is shown</source>
        <translation>Die Kurven dieses Laufs neben denen des gezeigten Laufs zeichnen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring the run back that was deleted last</source>
        <translation>Den zuletzt gelöschten Lauf zurückholen</translation>
    </message>
    <message>
        <source>Filter: a name, a tag, a state, a word of a note</source>
        <translation>Filtern: ein Name, ein Schlagwort, ein Zustand, ein Wort einer Notiz</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Läufe filtern</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Schlagwörter des Laufs</translation>
    </message>
    <message>
        <source>A note on the run</source>
        <translation>Eine Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 auf der Festplatte</translation>
    </message>
    <message numerus="yes">
        <source>Move these %n runs with their checkpoints to the trash?</source>
        <translation>
            <numerusform>Diesen %n Lauf mit seinen Sicherungspunkten in den Papierkorb legen?</numerusform>
            <numerusform>Diese %n Läufe mit ihren Sicherungspunkten in den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move runs to trash</source>
        <translation>Läufe in den Papierkorb</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Einstellungen vergleichen</translation>
    </message>
    <message>
        <source>In which settings the selected runs differ; select two or more</source>
        <translation>In welchen Einstellungen sich die ausgewählten Läufe unterscheiden; zwei oder mehr auswählen</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Später fortsetzen</translation>
    </message>
    <message>
        <source>%1 has taken %2 steps. Train it, when its turn comes, to this many:</source>
        <translation>%1 hat %2 Schritte gemacht. Wenn er an der Reihe ist, bis zu so vielen trainieren:</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Resume later…</source>
        <translation>Später fortsetzen…</translation>
    </message>
    <message>
        <source>A run is training: stop it, or wait for its end. &quot;Resume later&quot; puts this one in the queue.</source>
        <translation>Ein Lauf trainiert: Halten Sie ihn an oder warten Sie sein Ende ab. „Später fortsetzen“ stellt diesen in die Warteschlange.</translation>
    </message>
    <message>
        <source>Put it in the queue, to be trained up to a number of steps</source>
        <translation>In die Warteschlange stellen, um bis zu einer Zahl von Schritten trainiert zu werden</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ScatterView</name>
    <message>
        <source>The nearest dot to the left</source>
        <translation>Der nächste Punkt links</translation>
    </message>
    <message>
        <source>The nearest dot to the right</source>
        <translation>Der nächste Punkt rechts</translation>
    </message>
    <message>
        <source>The nearest dot above</source>
        <translation>Der nächste Punkt darüber</translation>
    </message>
    <message>
        <source>The nearest dot below</source>
        <translation>Der nächste Punkt darunter</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Noch keine Punkte</translation>
    </message>
    <message>
        <source>%1 dots; which stand near each other means something, where they stand does not.</source>
        <translation>%1 Punkte; welche nah beieinander stehen, bedeutet etwas, wo sie stehen, nicht.</translation>
    </message>
    <message>
        <source>%1 are selected.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nearest on the map</source>
        <translation>Auf der Karte am nächsten</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>Den Ausschnitt wählen oder nicht mehr</translation>
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
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SettingsWindow</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Einstellungen im Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n ist gleich</numerusform>
            <numerusform>%n sind gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Diese Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ; %1.</source>
        <translation>
            <numerusform>%n Einstellung unterscheidet sich; %1.</numerusform>
            <numerusform>%n Einstellungen unterscheiden sich; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Einstellungen, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
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
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Show how many decibels the others are louder than the version you hear now (D)</source>
        <translation>Zeigen, um wie viele Dezibel die anderen lauter sind als die Fassung, die Sie gerade hören (D)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Write notes beside the pictures instead of hertz (N)</source>
        <translation>Noten statt Hertz neben die Bilder schreiben (N)</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Obertöne</translation>
    </message>
    <message>
        <source>Mark the multiples of the frequency under the mouse (H)</source>
        <translation>Die Vielfachen der Frequenz unter der Maus markieren (H)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Zoom into the time around the playhead (Z, or the wheel with Ctrl)</source>
        <translation>In die Zeit um die Abspielposition hineinzoomen (Z oder Mausrad mit Strg)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show all of the time (W)</source>
        <translation>Die ganze Zeit zeigen (W)</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, best step</source>
        <translation>%1, bester Schritt</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, also those of other runs, and the two that X changes between (L)</source>
        <translation>Wählen, welche Spuren gezeigt werden, auch die anderer Läufe, und die zwei, zwischen denen X wechselt (L)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Show only the version you hear, as large as there is room; X then shows another in its place (F)</source>
        <translation>Nur die Fassung zeigen, die Sie hören, so groß, wie Platz ist; X zeigt dann eine andere an ihrer Stelle (F)</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramView</name>
    <message>
        <source>Spectrograms</source>
        <translation>Spektrogramme</translation>
    </message>
    <message>
        <source>%1 s · %2 Hz · %3</source>
        <translation>%1 s · %2 Hz · %3</translation>
    </message>
    <message>
        <source> · %1 dB</source>
        <translation> · %1 dB</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Eine Zehntelsekunde zurück</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>Eine Zehntelsekunde weiter</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>Eine Hundertstelsekunde zurück</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>Eine Hundertstelsekunde weiter</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>The version above</source>
        <translation>Die Fassung darüber</translation>
    </message>
    <message>
        <source>The version below</source>
        <translation>Die Fassung darunter</translation>
    </message>
    <message>
        <source>Back and forth between two versions</source>
        <translation>Hin und her zwischen zwei Fassungen</translation>
    </message>
    <message>
        <source>Zoom in around the playhead</source>
        <translation>Um die Abspielposition vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Repeat from the playhead on</source>
        <translation>Ab der Abspielposition wiederholen</translation>
    </message>
    <message>
        <source>Repeat up to the playhead</source>
        <translation>Bis zur Abspielposition wiederholen</translation>
    </message>
    <message>
        <source>Repeat all of it</source>
        <translation>Das Ganze wiederholen</translation>
    </message>
    <message>
        <source>No spectrograms yet</source>
        <translation>Noch keine Spektrogramme</translation>
    </message>
    <message>
        <source>%1, over %2 s. “%3” is heard; the playhead is at %4.</source>
        <translation>%1, über %2 s. Zu hören ist „%3“; die Abspielposition ist bei %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 it repeats.</source>
        <translation>Von %1 bis %2 wiederholt es sich.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Loudest at the playhead</source>
        <translation>Am lautesten an der Abspielposition</translation>
    </message>
    <message>
        <source>Its note</source>
        <translation>Dessen Note</translation>
    </message>
    <message>
        <source>Its level</source>
        <translation>Dessen Pegel</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
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
    <message>
        <source>Play the steps as a film</source>
        <translation>Die Schritte als Film abspielen</translation>
    </message>
    <message>
        <source>Show one saved step after another, as a film</source>
        <translation>Einen gesicherten Schritt nach dem anderen zeigen, als Film</translation>
    </message>
    <message>
        <source>Go to the best step</source>
        <translation>Zum besten Schritt gehen</translation>
    </message>
    <message>
        <source>Go to the best saved step, %1, by the curve “%2”; the arrow chooses another curve</source>
        <translation>Zum besten gesicherten Schritt gehen, %1, nach der Kurve „%2“; der Pfeil wählt eine andere Kurve</translation>
    </message>
    <message>
        <source>No curve tells yet which step is best</source>
        <translation>Noch sagt keine Kurve, welcher Schritt der beste ist</translation>
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
    <name>timbrel::widgets::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
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
    <message>
        <source>A track is being worked on: stop that, or wait for its end, to open another</source>
        <translation>An einem Stück wird gearbeitet: Halten Sie das an oder warten Sie sein Ende ab, um ein anderes zu öffnen</translation>
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
    <message>
        <source>The weights of step %1 were not kept: your clips are shown as they were at step %2.</source>
        <translation>Die Gewichte von Schritt %1 wurden nicht behalten: Ihre Ausschnitte sind so zu sehen, wie sie bei Schritt %2 waren.</translation>
    </message>
    <message>
        <source>making the grid</source>
        <translation>erzeugt die Tafel</translation>
    </message>
    <message>
        <source>There is room for %1. Take one out first: go to it and press Delete.</source>
        <translation>Es ist Platz für %1. Nehmen Sie zuerst eine heraus: Gehen Sie zu ihr und drücken Sie Entf.</translation>
    </message>
    <message>
        <source>%1 × %2 · step %3</source>
        <translation>%1 × %2 · Schritt %3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the clips and classes of the grid, up to twelve of each. Clips can be dropped on it, too; Delete takes one out.</source>
        <translation>Die Ausschnitte und Klassen der Tafel wählen, von jedem bis zu zwölf. Ausschnitte lassen sich auch darauf ziehen; Entf nimmt einen heraus.</translation>
    </message>
    <message>
        <source>Choose clips and classes</source>
        <translation>Ausschnitte und Klassen wählen</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>by error</source>
        <translation>nach Fehler</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>nach Klasse</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>The order of rows and columns; by error, the least is first</source>
        <translation>Die Reihenfolge der Zeilen und Spalten; nach Fehler steht der kleinste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Stop making the grid</source>
        <translation>Das Erzeugen der Tafel anhalten</translation>
    </message>
    <message>
        <source>How far the grid is</source>
        <translation>Wie weit die Tafel ist</translation>
    </message>
    <message>
        <source>Show the chosen: %1</source>
        <translation>Gewählte zeigen: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen clips are shown; there is no room for more.</source>
        <translation>Die ersten %1 von %2 gewählten Ausschnitten werden gezeigt; für mehr ist kein Platz.</translation>
    </message>
    <message>
        <source>Make columns of the clips that are chosen in the map, in the corpus or here; the arrow has other ways. Ctrl and a click on an original choose its clip.</source>
        <translation>Spalten aus den Ausschnitten machen, die in der Karte, im Korpus oder hier gewählt sind; der Pfeil bietet andere Möglichkeiten. Strg und ein Klick auf ein Original wählen seinen Ausschnitt.</translation>
    </message>
    <message>
        <source>Show the chosen as columns</source>
        <translation>Gewählte als Spalten zeigen</translation>
    </message>
    <message>
        <source>Add the chosen as columns</source>
        <translation>Gewählte als Spalten hinzufügen</translation>
    </message>
    <message>
        <source>Add the chosen as rows</source>
        <translation>Gewählte als Zeilen hinzufügen</translation>
    </message>
</context>
</TS>
