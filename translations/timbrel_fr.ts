<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>128 filters at most, 1.4 million parameters.</source>
        <translation>128 filtres au plus, 1,4&#xa0;million de paramètres.</translation>
    </message>
    <message>
        <source>135 pixels.</source>
        <translation>135 pixels.</translation>
    </message>
    <message>
        <source>16-bit brain floats</source>
        <translation>Flottants 16&#xa0;bits (bfloat16)</translation>
    </message>
    <message>
        <source>199 pixels.</source>
        <translation>199 pixels.</translation>
    </message>
    <message>
        <source>256 filters at most, 5.7 million parameters, as in GANSynth.</source>
        <translation>256 filtres au plus, 5,7&#xa0;millions de paramètres, comme dans GANSynth.</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>Flottants 32&#xa0;bits</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>55 pixels.</source>
        <translation>55 pixels.</translation>
    </message>
    <message>
        <source>64 filters at most, 0.4 million parameters.</source>
        <translation>64 filtres au plus, 0,4&#xa0;million de paramètres.</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>87 pixels.</source>
        <translation>87 pixels.</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A class on one side of the split</source>
        <translation>Une classe d’un seul côté de la répartition</translation>
    </message>
    <message>
        <source>A class that is mostly one song</source>
        <translation>Une classe faite presque d’un seul morceau</translation>
    </message>
    <message>
        <source>A clip for every single frame: slow, and every frame is a seam (Marsden).</source>
        <translation>Un extrait pour chaque trame&#xa0;: lent, et chaque trame est un raccord (Marsden).</translation>
    </message>
    <message>
        <source>A constant added to the samples is heard as clicks at cuts and fills the lowest band</source>
        <translation>Une constante ajoutée aux échantillons s’entend comme des clics aux coupes et remplit la bande la plus basse</translation>
    </message>
    <message>
        <source>A download or a copy that broke off has lost music, and may end in a click</source>
        <translation>Un téléchargement ou une copie interrompus ont perdu de la musique, et peuvent finir sur un clic</translation>
    </message>
    <message>
        <source>A graphics card where there is one.</source>
        <translation>Une carte graphique s’il y en a une.</translation>
    </message>
    <message>
        <source>A model cannot tell who plays from the room, the microphone and the song, and a measurement on so few says little</source>
        <translation>Un modèle ne peut distinguer l’interprète de la salle, du microphone et du morceau, et une mesure sur si peu d’enregistrements ne dit pas grand-chose</translation>
    </message>
    <message>
        <source>A model may tell classes by how loud they are, and a transfer then changes the level in place of the timbre</source>
        <translation>Un modèle peut reconnaître les classes à leur niveau, et un transfert change alors le niveau au lieu du timbre</translation>
    </message>
    <message>
        <source>A model may tell classes by where the spectrum ends, not by who plays</source>
        <translation>Un modèle peut reconnaître les classes à l’endroit où le spectre s’arrête, et non à qui joue</translation>
    </message>
    <message>
        <source>A model that knows the song by heart does well on held-out clips of it, so every held-out figure is too good</source>
        <translation>Un modèle qui connaît le morceau par cœur réussit bien sur ses extraits réservés au test&#xa0;: tous les chiffres du test sont alors trop bons</translation>
    </message>
    <message>
        <source>A recording that is there twice counts twice, in learning and in measuring</source>
        <translation>Un enregistrement présent deux fois compte double, pour l’apprentissage comme pour la mesure</translation>
    </message>
    <message>
        <source>A safetensors file with the weights of torchvision&apos;s VGG16; docs/perceptual-weights.md tells how to get it.</source>
        <translation>Un fichier safetensors contenant les poids du VGG16 de torchvision&#x202f;; docs/perceptual-weights.md explique comment l’obtenir.</translation>
    </message>
    <message>
        <source>A song is on both sides of the split</source>
        <translation>Un morceau est des deux côtés de la répartition</translation>
    </message>
    <message>
        <source>Absolute error of the first layer alone; the picture as it is.</source>
        <translation>Erreur absolue de la première couche seule&#x202f;; l’image telle quelle.</translation>
    </message>
    <message>
        <source>AdaIN layers</source>
        <translation>Couches AdaIN</translation>
    </message>
    <message>
        <source>AdaIN-VC decoder</source>
        <translation>Décodeur AdaIN-VC</translation>
    </message>
    <message>
        <source>AdaIN-VC encoder</source>
        <translation>Encodeur AdaIN-VC</translation>
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
        <translation>Ajouter d’autres enregistrements, ou n’utiliser qu’une partie du plus long</translation>
    </message>
    <message>
        <source>Add recordings of other songs, or draw another split</source>
        <translation>Ajouter des enregistrements d’autres morceaux, ou tirer une autre répartition</translation>
    </message>
    <message>
        <source>Add recordings of other songs, players and rooms</source>
        <translation>Ajouter des enregistrements d’autres morceaux, d’autres interprètes et d’autres salles</translation>
    </message>
    <message>
        <source>Added to the width of every band, so that low notes do not ring for seconds; 0 keeps to one quality for all bands.</source>
        <translation>S’ajoute à la largeur de chaque bande, pour que les notes graves ne résonnent pas pendant des secondes&#x202f;; 0 garde le même facteur de qualité pour toutes les bandes.</translation>
    </message>
    <message>
        <source>Added width</source>
        <translation>Largeur ajoutée</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Adversarial</translation>
    </message>
    <message>
        <source>All are mixed to one channel, which can cancel what is in opposite phase</source>
        <translation>Tous sont mixés en un seul canal, ce qui peut annuler ce qui est en opposition de phase</translation>
    </message>
    <message>
        <source>All are resampled to the rate of the representation, but what a lower rate has cut off stays missing</source>
        <translation>Tous sont rééchantillonnés à la fréquence de la représentation, mais ce qu’une fréquence plus basse a coupé reste absent</translation>
    </message>
    <message>
        <source>All partials in step; clicks at first.</source>
        <translation>Tous les partiels en phase&#x202f;; donne d’abord des clics.</translation>
    </message>
    <message>
        <source>Always a CUDA graphics card.</source>
        <translation>Toujours une carte graphique CUDA.</translation>
    </message>
    <message>
        <source>Always the processor.</source>
        <translation>Toujours le processeur.</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>Amortissement</translation>
    </message>
    <message>
        <source>Amortised rate</source>
        <translation>Taux à l’étape amortie</translation>
    </message>
    <message>
        <source>Another label goes with the class</source>
        <translation>Une autre étiquette va de pair avec la classe</translation>
    </message>
    <message>
        <source>Another seed holds out other recordings.</source>
        <translation>Une autre graine réserve d’autres enregistrements au test.</translation>
    </message>
    <message>
        <source>As LORD in PyTorch, with the picture normalised as ImageNet&apos;s were.</source>
        <translation>Comme LORD en PyTorch, l’image étant normalisée comme celles d’ImageNet.</translation>
    </message>
    <message>
        <source>As Rho and with its network, which learns without classes to find two crops of the same clip (seed 001).</source>
        <translation>Comme Rho et avec son réseau, qui apprend sans les classes à retrouver deux fragments du même extrait (étude 001).</translation>
    </message>
    <message>
        <source>As Rho, with a network of VGGish&apos;s shape; seed 001 found Rho better.</source>
        <translation>Comme Rho, avec un réseau de la forme de VGGish&#x202f;; l’étude 001 a trouvé Rho meilleur.</translation>
    </message>
    <message>
        <source>As good as phase can be: that of the recording itself.</source>
        <translation>La meilleure phase possible&#xa0;: celle de l’enregistrement lui-même.</translation>
    </message>
    <message>
        <source>As in seed 003; part of a transfer is then this re-weighting alone.</source>
        <translation>Comme dans l’étude 003&#x202f;; une partie du transfert n’est alors que cette repondération.</translation>
    </message>
    <message>
        <source>As in the papers.</source>
        <translation>Comme dans les articles.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <source>As spectrum libraries have it, and so seed 000; neighbouring bins cancel.</source>
        <translation>Comme dans les bibliothèques de calcul de spectres, donc comme dans l’étude 000&#x202f;; les raies voisines s’annulent.</translation>
    </message>
    <message>
        <source>At most this many for training, drawn by the split seed; 0 takes all.</source>
        <translation>Au plus ce nombre pour l’entraînement, tirés d’après la graine de la répartition&#x202f;; 0 les prend tous.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands of one clip, its height.</source>
        <translation>Bandes d’un extrait, sa hauteur.</translation>
    </message>
    <message>
        <source>Bands per octave</source>
        <translation>Bandes par octave</translation>
    </message>
    <message>
        <source>Bands spread smoothly over their bins.</source>
        <translation>Les bandes réparties en douceur sur leurs raies.</translation>
    </message>
    <message>
        <source>Bands to bins by least squares, clipped at zero; phases from noise (seed 000).</source>
        <translation>Des bandes aux raies par moindres carrés, bornés à zéro&#x202f;; les phases partent d’un bruit (étude 000).</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Between silences</source>
        <translation>Entre les silences</translation>
    </message>
    <message>
        <source>Blend powers</source>
        <translation>Fondre les puissances</translation>
    </message>
    <message>
        <source>Bring the recordings to one loudness</source>
        <translation>Ramener les enregistrements au même niveau sonore</translation>
    </message>
    <message>
        <source>Bring to one loudness</source>
        <translation>Ramener au même niveau sonore</translation>
    </message>
    <message>
        <source>Brings recordings to one loudness, so that level does not tell who plays.</source>
        <translation>Ramène les enregistrements au même niveau sonore, pour que le niveau ne dise pas qui joue.</translation>
    </message>
    <message>
        <source>Built-in solos</source>
        <translation>Solos intégrés</translation>
    </message>
    <message>
        <source>COLA</source>
        <translation>COLA</translation>
    </message>
    <message>
        <source>Centre of the lowest band; 65.406 Hz is the note C2.</source>
        <translation>Centre de la bande la plus basse&#x202f;; 65,406&#xa0;Hz est la note do 1 (C2).</translation>
    </message>
    <message>
        <source>Channels of every AdaIN layer (the paper has 256).</source>
        <translation>Canaux de chaque couche AdaIN (256 dans l’article).</translation>
    </message>
    <message>
        <source>Channels of every layer; time grows with its square.</source>
        <translation>Canaux de chaque couche&#x202f;; le temps de calcul croît comme leur carré.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first layer, the last having eight times as many. VGGish has 64, sixteen times the work.</source>
        <translation>Canaux de la première couche du réseau, la dernière en ayant huit fois plus. VGGish en a 64, soit seize fois plus de calcul.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first stage; later ones have two and four times as many. The published network has 128, sixteen times the work.</source>
        <translation>Canaux du premier étage du réseau&#x202f;; les suivants en ont deux et quatre fois plus. Le réseau publié en a 128, soit seize fois plus de calcul.</translation>
    </message>
    <message>
        <source>Choose a representation whose sample rate is at most the lowest of the recordings</source>
        <translation>Choisir une représentation dont la fréquence d’échantillonnage ne dépasse pas la plus basse des enregistrements</translation>
    </message>
    <message>
        <source>Choose a representation with a lower sample rate, or recordings with a higher one</source>
        <translation>Choisir une représentation à fréquence d’échantillonnage plus basse, ou des enregistrements à fréquence plus haute</translation>
    </message>
    <message>
        <source>Class and recording are confounded</source>
        <translation>La classe et l’enregistrement sont confondus</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Code de classe</translation>
    </message>
    <message>
        <source>Class code weight</source>
        <translation>Poids du code de classe</translation>
    </message>
    <message>
        <source>Class read from the content (linear)</source>
        <translation>Classe lue dans le contenu (linéaire)</translation>
    </message>
    <message>
        <source>Class read from the content (neighbours)</source>
        <translation>Classe lue dans le contenu (voisins)</translation>
    </message>
    <message>
        <source>Class read from the content (network)</source>
        <translation>Classe lue dans le contenu (réseau)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes keep their differences.</source>
        <translation>Les classes gardent leurs différences.</translation>
    </message>
    <message>
        <source>Classes of different size</source>
        <translation>Classes de tailles différentes</translation>
    </message>
    <message>
        <source>Classical recordings with the table that comes with them; classes are the ensembles.</source>
        <translation>Enregistrements classiques avec le tableau qui les accompagne&#x202f;; les classes sont les formations.</translation>
    </message>
    <message>
        <source>Clip hop</source>
        <translation>Saut entre extraits</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Écrêtage</translation>
    </message>
    <message>
        <source>Clips are put side by side: fast, with a jump wherever one ends (Marsden).</source>
        <translation>Les extraits sont mis bout à bout&#xa0;: rapide, avec une cassure à chaque fin d’extrait (Marsden).</translation>
    </message>
    <message>
        <source>Clips overlap and fade into each other under a Hann window: the smoothest.</source>
        <translation>Les extraits se chevauchent et se fondent l’un dans l’autre sous une fenêtre de Hann&#xa0;: le plus doux.</translation>
    </message>
    <message>
        <source>Compares pictures as a network hears them that is first trained here to tell the classes of the corpus apart (seed 001).</source>
        <translation>Compare les images telles que les entend un réseau d’abord entraîné ici à distinguer les classes du corpus (étude 001).</translation>
    </message>
    <message>
        <source>Compares pictures as a network trained on photographs sees them; needs a file of weights. Seed 000: best with mse and mae, poor alone.</source>
        <translation>Compare les images telles que les voit un réseau entraîné sur des photographies&#x202f;; demande un fichier de poids. Étude 000&#xa0;: le meilleur avec mse et mae, mauvais seul.</translation>
    </message>
    <message>
        <source>Compares which notes a network hears that was taught to hear them from any instrument: the melody and not the timbre. It hears them through the representation, not from sound: of 128 mel bands, low notes by their harmonics alone. Needs levels in decibels and the model that packaging/models fetches; a step takes many times as long.</source>
        <translation>Compare les notes qu’entend un réseau qui a appris à les entendre de n’importe quel instrument&#xa0;: la mélodie, et non le timbre. Il les entend à travers la représentation, et non dans le son&#xa0;: avec 128 bandes mel, les notes graves par leurs seuls harmoniques. Demande des niveaux en décibels et le modèle que télécharge packaging/models&#x202f;; un pas dure plusieurs fois plus longtemps.</translation>
    </message>
    <message>
        <source>Constant-Q bands, each with the frequency it has at the moment, seen as its hue. The sound comes back by letting the bands turn at these frequencies.</source>
        <translation>Bandes à Q constant, chacune avec la fréquence qu’elle a à cet instant, vue comme une teinte. Le son revient en faisant tourner les bandes à ces fréquences.</translation>
    </message>
    <message>
        <source>Constant-Q transform</source>
        <translation>Transformée à Q constant</translation>
    </message>
    <message>
        <source>Constant-Q, as TimbreTron</source>
        <translation>Q constant, comme TimbreTron</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>Code de contenu</translation>
    </message>
    <message>
        <source>Content code weight</source>
        <translation>Poids du code de contenu</translation>
    </message>
    <message>
        <source>Content decay</source>
        <translation>Atténuation du contenu</translation>
    </message>
    <message>
        <source>Content lost on the way</source>
        <translation>Contenu perdu en chemin</translation>
    </message>
    <message>
        <source>Content noise</source>
        <translation>Bruit du contenu</translation>
    </message>
    <message>
        <source>Convolutions of kernels 1 to this size look at the clip side by side before the blocks. The published network has 8; 0 leaves them out and is twice as fast.</source>
        <translation>Des convolutions de noyaux 1 à cette taille regardent l’extrait côte à côte avant les blocs. Le réseau publié en a 8&#x202f;; 0 les supprime et va deux fois plus vite.</translation>
    </message>
    <message>
        <source>Convolutions over time with instance normalisation, which takes out much of who plays. Cheap enough for a processor.</source>
        <translation>Convolutions sur le temps avec normalisation d’instance, qui retire une bonne part de ce qui dit qui joue. Assez léger pour un processeur.</translation>
    </message>
    <message>
        <source>Copies in other encodings or cuts</source>
        <translation>Copies en d’autres codages ou coupes</translation>
    </message>
    <message>
        <source>Copies in several classes</source>
        <translation>Copies dans plusieurs classes</translation>
    </message>
    <message>
        <source>Copies on both sides of the split</source>
        <translation>Copies des deux côtés de la répartition</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation>Pas du critique</translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation>Taux du critique</translation>
    </message>
    <message>
        <source>Critic&apos;s strength</source>
        <translation>Force du critique</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fondu enchaîné</translation>
    </message>
    <message>
        <source>Cut the silence away</source>
        <translation>Couper les silences</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>Cyclic phase error</source>
        <translation>Erreur de phase cyclique</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>Composante continue</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>Largeur des couches denses</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Matériel de calcul</translation>
    </message>
    <message>
        <source>Difference of magnitudes as a share of the clip&apos;s: the loudest partials count most.</source>
        <translation>Différence des amplitudes, rapportée à celles de l’extrait&#xa0;: les partiels les plus forts comptent le plus.</translation>
    </message>
    <message>
        <source>Difference of magnitudes, the corpus&apos;s loudest being 1: only what is loud counts.</source>
        <translation>Différence des amplitudes, la plus forte du corpus valant 1&#xa0;: seul compte ce qui est fort.</translation>
    </message>
    <message>
        <source>Difference of the logarithms of magnitudes: quiet parts count as much as loud ones. In decibels and at one resolution this is the mean absolute error in another unit.</source>
        <translation>Différence des logarithmes des amplitudes&#xa0;: les parties faibles comptent autant que les fortes. En décibels et à une seule résolution, c’est l’erreur absolue moyenne dans une autre unité.</translation>
    </message>
    <message>
        <source>Difference, second less first</source>
        <translation>Différence, second moins premier</translation>
    </message>
    <message>
        <source>Divides every loss by its value at the first step, so that the weights compare losses of different units (seed 001&apos;s combination needs it).</source>
        <translation>Divise chaque perte par sa valeur au premier pas, pour que les poids comparent des pertes d’unités différentes (la combinaison de l’étude 001 en a besoin).</translation>
    </message>
    <message>
        <source>Draw a split that keeps songs and artists together</source>
        <translation>Tirer une répartition qui garde ensemble morceaux et artistes</translation>
    </message>
    <message>
        <source>Draw the split</source>
        <translation>Tirer la répartition</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Tirée au sort</translation>
    </message>
    <message>
        <source>Draws one in any case.</source>
        <translation>En tire une dans tous les cas.</translation>
    </message>
    <message>
        <source>Drift penalty</source>
        <translation>Pénalité de dérive</translation>
    </message>
    <message>
        <source>Each band at the pitch that its neighbours&apos; levels imply.</source>
        <translation>Chaque bande à la hauteur que suggèrent les niveaux de ses voisines.</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Chaque classe</translation>
    </message>
    <message>
        <source>Each clip fades into the next over a few frames, with binomial weights (Marsden).</source>
        <translation>Chaque extrait se fond dans le suivant sur quelques trames, avec des poids binomiaux (Marsden).</translation>
    </message>
    <message>
        <source>Each preview comes this many times later than the one before: often at first, when much changes.</source>
        <translation>Chaque aperçu vient ce nombre de fois plus tard que le précédent&#xa0;: souvent au début, quand tout change vite.</translation>
    </message>
    <message>
        <source>Each recording as a whole to -20 dB RMS (seed 003).</source>
        <translation>Chaque enregistrement dans son ensemble à −20&#xa0;dB RMS (étude 003).</translation>
    </message>
    <message>
        <source>Each recording as a whole to -23 LUFS (EBU R128), as people hear it.</source>
        <translation>Chaque enregistrement dans son ensemble à −23&#xa0;LUFS (EBU R128), comme on l’entend.</translation>
    </message>
    <message>
        <source>Each sub-folder is a class; the recordings lie in it at any depth.</source>
        <translation>Chaque sous-dossier est une classe&#x202f;; les enregistrements y sont à n’importe quelle profondeur.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Equal RMS</source>
        <translation>RMS égal</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Sonie égale</translation>
    </message>
    <message>
        <source>Every bin of the spectrum, gently compressed (seed 002). The sound comes back with the phase of the recording that is transferred.</source>
        <translation>Toutes les raies du spectre, légèrement compressées (étude 002). Le son revient avec la phase de l’enregistrement transféré.</translation>
    </message>
    <message>
        <source>Every recording is resampled to this.</source>
        <translation>Tous les enregistrements sont rééchantillonnés à cette fréquence.</translation>
    </message>
    <message>
        <source>Everything random follows from it; the same seed gives the same run.</source>
        <translation>Tout ce qui est aléatoire en découle&#x202f;; la même graine donne le même essai.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>Export them again as ordinary WAV or FLAC, or leave them out</source>
        <translation>Les exporter à nouveau en WAV ou FLAC ordinaire, ou les écarter</translation>
    </message>
    <message>
        <source>FMA</source>
        <translation>FMA</translation>
    </message>
    <message>
        <source>Fast Griffin-Lim</source>
        <translation>Griffin-Lim rapide</translation>
    </message>
    <message>
        <source>Faster where the processor has instructions for them; about three decimal digits.</source>
        <translation>Plus rapide là où le processeur a des instructions pour eux&#x202f;; environ trois chiffres décimaux.</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>Banc de filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>Taux final</translation>
    </message>
    <message>
        <source>Find copies that are not clipped, or leave them out</source>
        <translation>Trouver des copies non écrêtées, ou les écarter</translation>
    </message>
    <message>
        <source>First phase</source>
        <translation>Phase initiale</translation>
    </message>
    <message>
        <source>First transfer</source>
        <translation>Premier transfert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder of the published lists train_filtered.txt, valid_filtered.txt and test_filtered.txt, which leave out GTZAN&apos;s faulty tracks. Empty: the corpus&apos;s folder, if they are there.</source>
        <translation>Dossier des listes publiées train_filtered.txt, valid_filtered.txt et test_filtered.txt, qui laissent de côté les pistes défectueuses de GTZAN. Vide&#xa0;: le dossier du corpus, si elles s’y trouvent.</translation>
    </message>
    <message>
        <source>Folder per class</source>
        <translation>Un dossier par classe</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Frames from the start of one clip to the next. For clips of 128 frames 128 makes them consecutive, 96 overlap by 25 %, 64 by 50 %.</source>
        <translation>Trames du début d’un extrait au début du suivant. Pour des extraits de 128 trames, 128 les met à la suite, 96 les fait se chevaucher de 25&#xa0;%, 64 de 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Frames of each clip</source>
        <translation>Trames de chaque extrait</translation>
    </message>
    <message>
        <source>Frames of one clip, its width.</source>
        <translation>Trames d’un extrait, sa largeur.</translation>
    </message>
    <message>
        <source>Frames that two clips share; usually a quarter of a clip.</source>
        <translation>Trames que deux extraits partagent&#x202f;; d’ordinaire un quart d’extrait.</translation>
    </message>
    <message>
        <source>From the start of one clip to the next; usually half a clip.</source>
        <translation>Du début d’un extrait au début du suivant&#x202f;; d’ordinaire un demi-extrait.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>GANSynth&apos;s discriminator, shrunk as seed 001 did. Larger ones see more and take longer.</source>
        <translation>Le discriminateur de GANSynth, réduit comme dans l’étude 001. Un plus grand voit davantage et prend plus de temps.</translation>
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
        <translation>Listes GTZAN</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>Générateurs</translation>
    </message>
    <message>
        <source>Genres of pop music, a folder for each.</source>
        <translation>Genres de musique populaire, un dossier pour chacun.</translation>
    </message>
    <message>
        <source>Get other copies, convert them to WAV or FLAC, or leave them out</source>
        <translation>Se procurer d’autres copies, les convertir en WAV ou FLAC, ou les écarter</translation>
    </message>
    <message>
        <source>Get other copies, or leave them out</source>
        <translation>Se procurer d’autres copies, ou les écarter</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Pénalité de gradient</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Griffin-Lim</source>
        <translation>Griffin-Lim</translation>
    </message>
    <message>
        <source>Griffin-Lim iterations</source>
        <translation>Itérations de Griffin-Lim</translation>
    </message>
    <message>
        <source>Griffin-Lim momentum</source>
        <translation>Inertie de Griffin-Lim</translation>
    </message>
    <message>
        <source>Gupta: spectra with the phase kept</source>
        <translation>Gupta&#xa0;: spectres avec leur phase</translation>
    </message>
    <message>
        <source>HTK</source>
        <translation>HTK</translation>
    </message>
    <message>
        <source>Half kernel</source>
        <translation>Demi-noyau</translation>
    </message>
    <message>
        <source>Half the size of the strided convolutions. The paper has 2, that is 4 × 4; seed 000 found larger kernels worse.</source>
        <translation>La moitié de la taille des convolutions à pas. L’article a 2, soit 4 × 4&#x202f;; l’étude 000 a trouvé les noyaux plus grands moins bons.</translation>
    </message>
    <message>
        <source>Halfon: LORD at the paper&apos;s size</source>
        <translation>Halfon&#xa0;: LORD à la taille de l’article</translation>
    </message>
    <message>
        <source>Halfon: LORD in three stages</source>
        <translation>Halfon&#xa0;: LORD en trois étapes</translation>
    </message>
    <message>
        <source>Halfon: LORD with a critic</source>
        <translation>Halfon&#xa0;: LORD avec un critique</translation>
    </message>
    <message>
        <source>Halfon: Rho and L2,2</source>
        <translation>Halfon&#xa0;: Rho et L2,2</translation>
    </message>
    <message>
        <source>Halfon: VGG, Rho and L2,2</source>
        <translation>Halfon&#xa0;: VGG, Rho et L2,2</translation>
    </message>
    <message>
        <source>Halfon: short windows</source>
        <translation>Halfon&#xa0;: fenêtres courtes</translation>
    </message>
    <message>
        <source>Halfon: two seconds in 128 frames</source>
        <translation>Halfon&#xa0;: deux secondes en 128 trames</translation>
    </message>
    <message>
        <source>Halvings of time</source>
        <translation>Divisions du temps par deux</translation>
    </message>
    <message>
        <source>Heard as the target class</source>
        <translation>Entendu comme la classe cible</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Part réservée au test</translation>
    </message>
    <message>
        <source>High-band energy</source>
        <translation>Énergie des bandes aiguës</translation>
    </message>
    <message>
        <source>Highest frequencies are missing</source>
        <translation>Les fréquences les plus hautes manquent</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Fréquence la plus haute</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Saut</translation>
    </message>
    <message>
        <source>How alike the pitch classes of transfer and input are, frame by frame: the cosine of their chroma, 1 for the input itself. The true rendering shows what another timbre costs, other music what chance gives. Octaves do not count.</source>
        <translation>Ressemblance des classes de hauteur du transfert et de l’entrée, trame par trame&#xa0;: le cosinus de leurs chromas, 1 pour l’entrée elle-même. Le vrai rendu montre ce que coûte un autre timbre, une autre musique ce que donne le hasard. Les octaves ne comptent pas.</translation>
    </message>
    <message>
        <source>How bands are spread over the bins again.</source>
        <translation>Comment les bandes sont de nouveau réparties sur les raies.</translation>
    </message>
    <message>
        <source>How class and content are taken apart.</source>
        <translation>Comment classe et contenu sont séparés.</translation>
    </message>
    <message>
        <source>How classes and recordings are arranged in the folder.</source>
        <translation>Comment classes et enregistrements sont rangés dans le dossier.</translation>
    </message>
    <message>
        <source>How far a number of the network&apos;s last map sees; 5 is usual.</source>
        <translation>Jusqu’où voit un nombre de la dernière carte du réseau&#x202f;; d’ordinaire 5.</translation>
    </message>
    <message>
        <source>How far each refinement overshoots; 0 is the classic algorithm.</source>
        <translation>De combien chaque amélioration dépasse son but&#x202f;; 0 est l’algorithme classique.</translation>
    </message>
    <message>
        <source>How far held-out clips are from themselves after encoding and decoding: the mean absolute difference of features in [0, 1]. It says whether the codes keep enough, not whether they keep it apart.</source>
        <translation>Distance entre les extraits réservés au test et eux-mêmes après encodage et décodage&#xa0;: la différence absolue moyenne de leurs caractéristiques dans [0&#x202f;; 1]. Elle dit si les codes gardent assez, non s’ils séparent bien.</translation>
    </message>
    <message>
        <source>How far the AdaIN layers&apos; convolutions see to each side. The paper has 1, that is 3 × 3; seed 000 found larger kernels worse.</source>
        <translation>Jusqu’où les convolutions des couches AdaIN voient de chaque côté. L’article a 1, soit 3 × 3&#x202f;; l’étude 000 a trouvé les noyaux plus grands moins bons.</translation>
    </message>
    <message>
        <source>How far the timbre of transfers is from training clips of the target class: one minus the cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and neither attacks nor vibrato. Nearer than real recordings are to each other means smoothed, not better.</source>
        <translation>Distance entre le timbre des transferts et celui d’extraits d’entraînement de la classe cible&#xa0;: un moins le cosinus des coefficients cepstraux moyens 1 à 12. Elle entend l’enveloppe du spectre, mais ni les attaques ni le vibrato. Plus près que de vrais enregistrements entre eux signifie lissé, et non meilleur.</translation>
    </message>
    <message>
        <source>How far transfers are from the same music really played by the target class: the mean absolute difference of features in [0, 1]. A model that does nothing reaches the error of copying the input. Small differences in timing count as much as wrong notes.</source>
        <translation>Distance entre les transferts et la même musique vraiment jouée par la classe cible&#xa0;: la différence absolue moyenne de leurs caractéristiques dans [0&#x202f;; 1]. Un modèle qui ne fait rien atteint l’erreur de la copie de l’entrée. De petits décalages dans le temps comptent autant que des fausses notes.</translation>
    </message>
    <message>
        <source>How far transfers are from the true rendering in decibels, loudness set aside: the root mean square over bands, averaged over frames, as textbooks define it. Quiet bands count as much as loud ones.</source>
        <translation>Distance entre les transferts et le vrai rendu, en décibels, niveau sonore mis à part&#xa0;: la moyenne quadratique sur les bandes, moyennée sur les trames, comme dans les manuels. Les bandes faibles comptent autant que les fortes.</translation>
    </message>
    <message>
        <source>How finely pitch is told apart; 12 is a semitone.</source>
        <translation>Finesse avec laquelle les hauteurs sont distinguées&#x202f;; 12 est le demi-ton.</translation>
    </message>
    <message>
        <source>How long the networks of perceptual losses on sound are trained on the corpus, before the training proper begins.</source>
        <translation>Durée d’entraînement sur le corpus des réseaux des pertes perceptuelles sur le son, avant que l’entraînement proprement dit commence.</translation>
    </message>
    <message>
        <source>How long, how fast, and what is kept.</source>
        <translation>Combien de temps, à quelle vitesse, et ce qui est gardé.</translation>
    </message>
    <message>
        <source>How loud each band is over time, the bands as far apart as the notes of a scale. The sound comes back by estimating the phase.</source>
        <translation>Niveau de chaque bande au cours du temps, les bandes étant espacées comme les notes d’une gamme. Le son revient par estimation de la phase.</translation>
    </message>
    <message>
        <source>How loud each band of pitch is over time, on a scale close to hearing. The sound comes back by estimating the phase.</source>
        <translation>Niveau de chaque bande de hauteur au cours du temps, sur une échelle proche de l’oreille. Le son revient par estimation de la phase.</translation>
    </message>
    <message>
        <source>How loud the bands from 4 kHz up are in transfers, against all bands together, in decibels. More than in the true rendering is hiss, less is dullness. It says nothing of whether the energy lies where it should.</source>
        <translation>Niveau dans les transferts des bandes à partir de 4&#xa0;kHz, rapporté à toutes les bandes ensemble, en décibels. Plus que dans le vrai rendu est du souffle, moins est un son terne. Ne dit rien de la place de l’énergie, bonne ou mauvaise.</translation>
    </message>
    <message>
        <source>How many are taken; usually half a clip.</source>
        <translation>Combien sont prises&#x202f;; d’ordinaire un demi-extrait.</translation>
    </message>
    <message>
        <source>How much less a difference counts in the highest band than in the lowest, for losses that compare pixel by pixel: 0 is all alike, 0.9 a tenth. Seed 001 missed it.</source>
        <translation>De combien une différence compte moins dans la bande la plus haute que dans la plus basse, pour les pertes qui comparent pixel par pixel&#xa0;: 0 les compte toutes de même, 0,9 un dixième. C’est ce qui manquait à l’étude 001.</translation>
    </message>
    <message>
        <source>How often a linear probe names the strongest pitch class of a held-out clip from its content code, where it should be. A clip has many notes, so not even a perfect code gives 1.</source>
        <translation>Fréquence à laquelle une sonde linéaire nomme la classe de hauteur la plus forte d’un extrait réservé au test d’après son code de contenu, où elle doit être. Un extrait a beaucoup de notes&#xa0;: même un code parfait ne donne pas 1.</translation>
    </message>
    <message>
        <source>How often a linear probe names the sub-class of a held-out clip from its content code, where classes were taken apart. What tells sub-classes of one class apart, such as register, may rightly be content.</source>
        <translation>Fréquence à laquelle une sonde linéaire nomme la sous-classe d’un extrait réservé au test d’après son code de contenu, quand les classes ont été divisées. Ce qui distingue les sous-classes d’une classe, comme le registre, peut à bon droit être du contenu.</translation>
    </message>
    <message>
        <source>How often a linear probe that has learnt from content codes of training clips names who plays a held-out clip. At the level of guessing the content keeps the class to itself, as far as planes can tell; a stronger reader may still find it.</source>
        <translation>Fréquence à laquelle une sonde linéaire, qui a appris sur les codes de contenu d’extraits d’entraînement, nomme qui joue un extrait réservé au test. Au niveau du hasard, le contenu garde la classe pour lui, autant que des plans peuvent en juger&#x202f;; un lecteur plus fort peut encore la trouver.</translation>
    </message>
    <message>
        <source>How often the content code&apos;s time axis is half as fine as the clip&apos;s. The published networks have 3, eight frames to one; fewer follow fast melodies more closely, with fewer channels for the same size of code. Encoder and generator must have the same.</source>
        <translation>Nombre de fois où l’axe du temps du code de contenu est deux fois moins fin que celui de l’extrait. Les réseaux publiés ont 3, huit trames pour une&#x202f;; moins de divisions suivent de plus près les mélodies rapides, avec moins de canaux pour la même taille de code. L’encodeur et le générateur doivent avoir la même valeur.</translation>
    </message>
    <message>
        <source>How often the map doubles in size. 5 starts at 4 × 4 and has 8 million parameters, 4 starts at 8 × 8 and has 79 million.</source>
        <translation>Nombre de fois où la carte double de taille. 5 part de 4 × 4 et a 8&#xa0;millions de paramètres, 4 part de 8 × 8 et en a 79&#xa0;millions.</translation>
    </message>
    <message>
        <source>How pitch is measured.</source>
        <translation>Comment la hauteur est mesurée.</translation>
    </message>
    <message>
        <source>How sound becomes a picture, and a picture sound.</source>
        <translation>Comment le son devient une image, et une image du son.</translation>
    </message>
    <message>
        <source>How strong the critic&apos;s pull on a made clip is, as a share of the pull of the reconstruction.</source>
        <translation>Force avec laquelle le critique tire sur un extrait produit, par rapport à la force de la reconstruction.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Integrates how fast the phase must turn, loudest points first (PGHI).</source>
        <translation>Intègre la vitesse à laquelle la phase doit tourner, en commençant par les points les plus forts (PGHI).</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>Garder tous les</translation>
    </message>
    <message>
        <source>Keeps the differences there are.</source>
        <translation>Garde les différences telles qu’elles sont.</translation>
    </message>
    <message>
        <source>Keeps to the split that comes with it, if one does.</source>
        <translation>S’en tient à la répartition fournie, s’il y en a une.</translation>
    </message>
    <message>
        <source>Kernel reach</source>
        <translation>Portée du noyau</translation>
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
        <translation>Encodeur LORD</translation>
    </message>
    <message>
        <source>LORD generator</source>
        <translation>Générateur LORD</translation>
    </message>
    <message>
        <source>LORD, fully amortised</source>
        <translation>LORD, entièrement amorti</translation>
    </message>
    <message>
        <source>LORD, semi-amortised</source>
        <translation>LORD, semi-amorti</translation>
    </message>
    <message>
        <source>Last part of the run, against a critic that tells made clips from real ones; 0 leaves it out. Seed 001 found that it takes away noise in high bands.</source>
        <translation>Dernière partie de l’essai, contre un critique qui distingue les extraits produits des vrais&#x202f;; 0 la supprime. L’étude 001 a trouvé qu’elle enlève du bruit dans les bandes aiguës.</translation>
    </message>
    <message>
        <source>Latent optimisation</source>
        <translation>Optimisation latente</translation>
    </message>
    <message>
        <source>Latents&apos; rate</source>
        <translation>Taux des latents</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate of the codes that are optimised directly, as a multiple of the networks&apos;. The LORD papers use ten.</source>
        <translation>Taux d’apprentissage des codes optimisés directement, en multiple de celui des réseaux. Les articles sur LORD utilisent dix.</translation>
    </message>
    <message>
        <source>Learning rate of the critic, as a multiple of the networks&apos; in this stage.</source>
        <translation>Taux d’apprentissage du critique, en multiple de celui des réseaux dans cette étape.</translation>
    </message>
    <message>
        <source>Learning rate once there are encoders, as a multiple of the run&apos;s. The references go from 0.0003 to 0.0001.</source>
        <translation>Taux d’apprentissage une fois qu’il y a des encodeurs, en multiple de celui de l’essai. Les références passent de 0,0003 à 0,0001.</translation>
    </message>
    <message>
        <source>Learns a code for every class and an encoder for the content, in a single stage (seed 000). Unseen recordings can be encoded and transferred at once.</source>
        <translation>Apprend un code pour chaque classe et un encodeur pour le contenu, en une seule étape (étude 000). Des enregistrements jamais vus peuvent être encodés et transférés aussitôt.</translation>
    </message>
    <message>
        <source>Learns a code for every clip and every class first, then encoders that find such codes, and at the end a critic&apos;s taste, where it is wanted (seed 001).</source>
        <translation>Apprend d’abord un code pour chaque extrait et chaque classe, puis des encodeurs qui trouvent ces codes, et à la fin, si on le veut, le goût d’un critique (étude 001).</translation>
    </message>
    <message>
        <source>Least squares, clipped at zero (seed 000).</source>
        <translation>Moindres carrés, bornés à zéro (étude 000).</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out all but one</source>
        <translation>Les écarter tous sauf un</translation>
    </message>
    <message>
        <source>Leave out the copies that are trained on</source>
        <translation>Écarter les copies qui servent à l’entraînement</translation>
    </message>
    <message>
        <source>Leave them all out, or keep the one whose label you trust</source>
        <translation>Les écarter tous, ou garder celui dont l’étiquette est sûre</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Let clips overlap</source>
        <translation>Faire se chevaucher les extraits</translation>
    </message>
    <message>
        <source>Let clips overlap, or use fewer frames per clip</source>
        <translation>Faire se chevaucher les extraits, ou utiliser moins de trames par extrait</translation>
    </message>
    <message>
        <source>Levels differ</source>
        <translation>Les niveaux diffèrent</translation>
    </message>
    <message>
        <source>Linear below 1 kHz, logarithmic above.</source>
        <translation>Linéaire au-dessous de 1&#xa0;kHz, logarithmique au-dessus.</translation>
    </message>
    <message>
        <source>Linear magnitude</source>
        <translation>Amplitude linéaire</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>Log-amplitude</translation>
    </message>
    <message>
        <source>Log-spectral distance (over bands)</source>
        <translation>Distance log-spectrale (sur les bandes)</translation>
    </message>
    <message>
        <source>Log-spectral distance (over frames)</source>
        <translation>Distance log-spectrale (sur les trames)</translation>
    </message>
    <message>
        <source>Looks at what is in the folder.</source>
        <translation>Regarde ce qu’il y a dans le dossier.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>Low frequencies</source>
        <translation>Basses fréquences</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Fréquence la plus basse</translation>
    </message>
    <message>
        <source>L₂,₂ norm</source>
        <translation>Norme L₂,₂</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>Fichiers MIDI</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Magnitudes, 20 log10.</source>
        <translation>Amplitudes, 20 log10.</translation>
    </message>
    <message>
        <source>Main pitch read from the class (linear)</source>
        <translation>Hauteur principale lue dans la classe (linéaire)</translation>
    </message>
    <message>
        <source>Main pitch read from the content (linear)</source>
        <translation>Hauteur principale lue dans le contenu (linéaire)</translation>
    </message>
    <message>
        <source>Marsden: cosine and sine of phase</source>
        <translation>Marsden&#xa0;: cosinus et sinus de la phase</translation>
    </message>
    <message>
        <source>Marsden: instruments at the paper&apos;s size</source>
        <translation>Marsden&#xa0;: instruments à la taille de l’article</translation>
    </message>
    <message>
        <source>Marsden: mel decibels</source>
        <translation>Marsden&#xa0;: décibels mel</translation>
    </message>
    <message>
        <source>Marsden: phase angle</source>
        <translation>Marsden&#xa0;: angle de phase</translation>
    </message>
    <message>
        <source>Marsden: two genres at the paper&apos;s size</source>
        <translation>Marsden&#xa0;: deux genres à la taille de l’article</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Erreur absolue moyenne</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>Spectre moyen</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Erreur quadratique moyenne</translation>
    </message>
    <message>
        <source>Medley-solos-DB</source>
        <translation>Medley-solos-DB</translation>
    </message>
    <message>
        <source>Mel bands, the height of a clip.</source>
        <translation>Bandes mel, la hauteur d’un extrait.</translation>
    </message>
    <message>
        <source>Mel decibels and phase angle</source>
        <translation>Décibels mel et angle de phase</translation>
    </message>
    <message>
        <source>Mel decibels, cosine and sine of phase</source>
        <translation>Décibels mel, cosinus et sinus de la phase</translation>
    </message>
    <message>
        <source>Mel inversion</source>
        <translation>Inversion mel</translation>
    </message>
    <message>
        <source>Mel inversion iterations</source>
        <translation>Itérations de l’inversion mel</translation>
    </message>
    <message>
        <source>Mel power, compressed and brought to equal spread in every band (seed 003).</source>
        <translation>Puissance mel, compressée et ramenée à la même dispersion dans chaque bande (étude 003).</translation>
    </message>
    <message>
        <source>Mel power, normalised</source>
        <translation>Puissance mel, normalisée</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>Échelle mel</translation>
    </message>
    <message>
        <source>Mel spectrogram in decibels</source>
        <translation>Spectrogramme mel en décibels</translation>
    </message>
    <message>
        <source>Melodies in MIDI files, rendered with a soundfont; classes are the instruments.</source>
        <translation>Mélodies de fichiers MIDI, rendues avec une soundfont&#x202f;; les classes sont les instruments.</translation>
    </message>
    <message>
        <source>Melody kept (chroma)</source>
        <translation>Mélodie gardée (chroma)</translation>
    </message>
    <message>
        <source>Melody kept (pitch)</source>
        <translation>Mélodie gardée (hauteur)</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the LORD code uses 0.5.</source>
        <translation>Mémoire de la moyenne du gradient&#x202f;; le code de LORD utilise 0,5.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Middle frames</source>
        <translation>Trames du milieu</translation>
    </message>
    <message>
        <source>Mostly silence</source>
        <translation>Surtout du silence</translation>
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
        <translation>Bandes voisines</translation>
    </message>
    <message>
        <source>Network steps</source>
        <translation>Pas des réseaux</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>No clip can be cut from them, so they are not used</source>
        <translation>Aucun extrait ne peut en être tiré, ils ne sont donc pas utilisés</translation>
    </message>
    <message>
        <source>Noise and decay</source>
        <translation>Bruit et atténuation</translation>
    </message>
    <message>
        <source>Noise, drawn from the seed.</source>
        <translation>Du bruit, tiré d’après la graine.</translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation>Non négative</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normaliser</translation>
    </message>
    <message>
        <source>Normalised code</source>
        <translation>Code normalisé</translation>
    </message>
    <message>
        <source>Not as the layout promises</source>
        <translation>Pas conforme à l’organisation annoncée</translation>
    </message>
    <message>
        <source>Nothing need be done for ordinary stereo</source>
        <translation>Rien à faire pour de la stéréo ordinaire</translation>
    </message>
    <message>
        <source>Nothing need be done where every rate is above that of the representation</source>
        <translation>Rien à faire si toutes les fréquences sont au-dessus de celle de la représentation</translation>
    </message>
    <message>
        <source>Numbers of channels are mixed</source>
        <translation>Des nombres de canaux différents sont mêlés</translation>
    </message>
    <message>
        <source>Of each clip the frames around its middle, where the network sees most of what is around them; a whole clip is concatenation (Marsden).</source>
        <translation>De chaque extrait, les trames autour de son milieu, là où le réseau voit le mieux ce qui les entoure&#x202f;; l’extrait entier revient à la mise bout à bout (Marsden).</translation>
    </message>
    <message>
        <source>Of representations with a phase angle: squared angular difference, a whole turn being none (seed 000).</source>
        <translation>Pour les représentations avec un angle de phase&#xa0;: différence angulaire au carré, un tour entier comptant pour rien (étude 000).</translation>
    </message>
    <message>
        <source>Of the first convolution; the others have 2, 4, 4 and 4 times as many. Twice the paper&apos;s 64 brought seed 000 nothing.</source>
        <translation>De la première convolution&#x202f;; les autres en ont 2, 4, 4 et 4 fois plus. Le double des 64 de l’article n’a rien apporté à l’étude 000.</translation>
    </message>
    <message>
        <source>Of the spectral losses: 1 looks at the picture as it is, each further one at magnitudes averaged over twice as many bands and frames (a model of pictures&apos; multi-resolution STFT loss). 3 is usual.</source>
        <translation>Pour les pertes spectrales&#xa0;: 1 regarde l’image telle quelle, chaque résolution de plus des amplitudes moyennées sur deux fois plus de bandes et de trames (la perte STFT multirésolution, pour un modèle d’images). D’ordinaire 3.</translation>
    </message>
    <message>
        <source>One NaN makes every weight of a network NaN, so these recordings are left out</source>
        <translation>Un seul NaN rend NaN tous les poids d’un réseau, ces enregistrements sont donc écartés</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>L’un après l’autre</translation>
    </message>
    <message>
        <source>One after another from its beginning.</source>
        <translation>L’un après l’autre à partir du début.</translation>
    </message>
    <message>
        <source>One formula, 2595 log10(1 + f/700).</source>
        <translation>Une seule formule, 2595 log10(1 + f/700).</translation>
    </message>
    <message>
        <source>One frame of each clip</source>
        <translation>Une trame par extrait</translation>
    </message>
    <message>
        <source>One scale serves all recordings, so quiet ones use a small part of it and are learnt worse</source>
        <translation>Une seule échelle sert à tous les enregistrements&#xa0;: les plus faibles n’en occupent qu’une petite part et sont moins bien appris</translation>
    </message>
    <message>
        <source>OverLORD and ZeroDIM</source>
        <translation>OverLORD et ZeroDIM</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chevauchement</translation>
    </message>
    <message>
        <source>Overlap-add</source>
        <translation>Addition-recouvrement</translation>
    </message>
    <message>
        <source>Part of the run in which a code for every training clip is learnt with the generator.</source>
        <translation>Partie de l’essai où un code pour chaque extrait d’entraînement est appris avec le générateur.</translation>
    </message>
    <message>
        <source>Part of the run in which the encoders learn those codes, and nothing else does.</source>
        <translation>Partie de l’essai où les encodeurs apprennent ces codes, et rien d’autre n’apprend.</translation>
    </message>
    <message>
        <source>Phase channels</source>
        <translation>Canaux de phase</translation>
    </message>
    <message>
        <source>Phase gradients</source>
        <translation>Gradients de phase</translation>
    </message>
    <message>
        <source>Phase gradients, fast Griffin-Lim</source>
        <translation>Gradients de phase, Griffin-Lim rapide</translation>
    </message>
    <message>
        <source>Phase origin</source>
        <translation>Origine des phases</translation>
    </message>
    <message>
        <source>Phases from noise, refined.</source>
        <translation>Phases tirées d’un bruit, puis améliorées.</translation>
    </message>
    <message>
        <source>Phases integrated from the magnitudes (PGHI), not refined.</source>
        <translation>Phases intégrées à partir des amplitudes (PGHI), non améliorées.</translation>
    </message>
    <message>
        <source>Phrases that Timbrel rendered itself.</source>
        <translation>Des phrases que Timbrel a rendues lui-même.</translation>
    </message>
    <message>
        <source>Pitch content (Basic Pitch)</source>
        <translation>Contenu en hauteurs (Basic Pitch)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Preview growth</source>
        <translation>Espacement des aperçus</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Processor threads; 0 tries how to lay the work over all of them, and takes the fastest way. A run repeats bit for bit with the same number and precision.</source>
        <translation>Fils d’exécution du processeur&#x202f;; 0 essaie comment répartir le travail sur eux tous, et garde la répartition la plus rapide. Un essai se répète bit à bit avec le même nombre et la même précision.</translation>
    </message>
    <message>
        <source>Pseudo-inverse</source>
        <translation>Pseudo-inverse</translation>
    </message>
    <message>
        <source>Pseudo-inverse, Griffin-Lim</source>
        <translation>Pseudo-inverse, Griffin-Lim</translation>
    </message>
    <message>
        <source>Punishes all differences alike; alone it sounds robotic (seed 000), with the squared error it is better than either.</source>
        <translation>Pénalise de même toutes les différences&#x202f;; seule, elle donne un son robotique (étude 000), avec l’erreur quadratique elle vaut mieux que l’une ou l’autre.</translation>
    </message>
    <message>
        <source>Punishes large differences most; alone it blurs.</source>
        <translation>Pénalise surtout les grandes différences&#x202f;; seule, elle rend flou.</translation>
    </message>
    <message>
        <source>Put it where it belongs, or go on without it</source>
        <translation>Le mettre à sa place, ou continuer sans</translation>
    </message>
    <message>
        <source>Rainbowgram</source>
        <translation>Rainbowgramme</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dynamique</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>Erreur de reconstruction</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Recordings not to use, by the names they are listed with.</source>
        <translation>Enregistrements à ne pas utiliser, sous le nom que donne la liste.</translation>
    </message>
    <message>
        <source>Recordings per class</source>
        <translation>Enregistrements par classe</translation>
    </message>
    <message>
        <source>Recordings that cannot be used</source>
        <translation>Enregistrements inutilisables</translation>
    </message>
    <message>
        <source>Refinements of the non-negative inversion.</source>
        <translation>Améliorations de l’inversion non négative.</translation>
    </message>
    <message>
        <source>Refinements of the phase; more sounds better and takes longer. With 0 the first phase is used as it is.</source>
        <translation>Améliorations de la phase&#x202f;; plus il y en a, mieux cela sonne et plus cela dure. Avec 0, la phase initiale est utilisée telle quelle.</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Régulière</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
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
        <translation>Largeur de Rho</translation>
    </message>
    <message>
        <source>Root of the sum of squared differences in each clip (seed 001): pulls as hard when little is wrong as when much is.</source>
        <translation>Racine de la somme des différences au carré dans chaque extrait (étude 001)&#xa0;: tire aussi fort quand peu est faux que quand beaucoup l’est.</translation>
    </message>
    <message>
        <source>SF2 or SF3 file with the instruments that play MIDI files. Empty: the system&apos;s.</source>
        <translation>Fichier SF2 ou SF3 contenant les instruments qui jouent les fichiers MIDI. Vide&#xa0;: celui du système.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Sample rates are mixed</source>
        <translation>Des fréquences d’échantillonnage différentes sont mêlées</translation>
    </message>
    <message>
        <source>Samples from one frame to the next.</source>
        <translation>Échantillons d’une trame à la suivante.</translation>
    </message>
    <message>
        <source>Samples per Fourier transform; sets the bins.</source>
        <translation>Échantillons par transformée de Fourier&#x202f;; fixe les raies.</translation>
    </message>
    <message>
        <source>Samples that are not numbers</source>
        <translation>Échantillons qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>Samples that one frame looks at.</source>
        <translation>Échantillons que regarde une trame.</translation>
    </message>
    <message>
        <source>Sanders: normalised mel</source>
        <translation>Sanders&#xa0;: mel normalisé</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>Sauvegarder tous les</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Pas de la recherche</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation>Étude 000</translation>
    </message>
    <message>
        <source>Seed 000 tried codes of 128 to 2048 numbers and liked the small ones.</source>
        <translation>L’étude 000 a essayé des codes de 128 à 2048 nombres et préféré les petits.</translation>
    </message>
    <message>
        <source>Seed 000: a second channel for the angle of the phase fails, two for its cosine and sine do better.</source>
        <translation>Étude 000&#xa0;: un second canal pour l’angle de la phase échoue, deux pour son cosinus et son sinus font mieux.</translation>
    </message>
    <message>
        <source>Seed 000: classes taken apart by k-means had too few clips each to learn a class code from.</source>
        <translation>Étude 000&#xa0;: les classes divisées par k-moyennes avaient trop peu d’extraits chacune pour en apprendre un code de classe.</translation>
    </message>
    <message>
        <source>Seed 000: rarer classes are learnt worse, and more recordings of each explain its best results.</source>
        <translation>Étude 000&#xa0;: les classes rares sont moins bien apprises, et davantage d’enregistrements de chacune expliquent ses meilleurs résultats.</translation>
    </message>
    <message>
        <source>Seed 001 replaced LORD&apos;s generator by AdaIN-VC&apos;s and heard the better one have fewer parameters.</source>
        <translation>L’étude 001 a remplacé le générateur de LORD par celui d’AdaIN-VC et entendu que le meilleur a moins de paramètres.</translation>
    </message>
    <message>
        <source>Share of each class&apos;s recordings kept from training, where the split is drawn.</source>
        <translation>Part des enregistrements de chaque classe tenue à l’écart de l’entraînement, lorsque la répartition est tirée au sort.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Silent clips are dropped, so these recordings give fewer clips than their length says</source>
        <translation>Les extraits silencieux sont supprimés, ces enregistrements donnent donc moins d’extraits que leur durée ne le dit</translation>
    </message>
    <message>
        <source>Silhouette of classes in the content</source>
        <translation>Silhouette des classes dans le contenu</translation>
    </message>
    <message>
        <source>Single notes with the description that comes with them; classes are the instrument families.</source>
        <translation>Notes isolées avec la description qui les accompagne&#x202f;; les classes sont les familles d’instruments.</translation>
    </message>
    <message>
        <source>Size of the classes</source>
        <translation>Taille des classes</translation>
    </message>
    <message>
        <source>Size of the content code</source>
        <translation>Taille du code de contenu</translation>
    </message>
    <message>
        <source>Slaney</source>
        <translation>Slaney</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Small sub-classes</source>
        <translation>Petites sous-classes</translation>
    </message>
    <message>
        <source>Smooth, and never negative; blurs most.</source>
        <translation>Lisse, et jamais négative&#x202f;; la plus floue.</translation>
    </message>
    <message>
        <source>Solo clips of eight instruments with the table that comes with them.</source>
        <translation>Extraits solos de huit instruments avec le tableau qui les accompagne.</translation>
    </message>
    <message>
        <source>Sound that is in no clip</source>
        <translation>Son qui n’est dans aucun extrait</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>Spectral convergence</source>
        <translation>Convergence spectrale</translation>
    </message>
    <message>
        <source>Spectral resolutions</source>
        <translation>Résolutions spectrales</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Spectrum, log(1 + magnitude)</source>
        <translation>Spectre, log(1 + amplitude)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Graine de la répartition</translation>
    </message>
    <message>
        <source>Squared magnitudes, 10 log10.</source>
        <translation>Amplitudes au carré, 10 log10.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Steps between checkpoints that are kept for good; 0 keeps the best and the last two.</source>
        <translation>Pas entre les points de sauvegarde gardés pour de bon&#x202f;; 0 garde le meilleur et les deux derniers.</translation>
    </message>
    <message>
        <source>Steps between checkpoints; a killed run resumes there.</source>
        <translation>Pas entre les points de sauvegarde&#x202f;; un essai interrompu reprend là.</translation>
    </message>
    <message>
        <source>Steps between measurements on held-out clips.</source>
        <translation>Pas entre les mesures sur les extraits réservés au test.</translation>
    </message>
    <message>
        <source>Steps of the search for the codes of unseen clips, while there is no encoder.</source>
        <translation>Pas de la recherche des codes d’extraits jamais vus, tant qu’il n’y a pas d’encodeur.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises at the start.</source>
        <translation>Pas pendant lesquels le taux d’apprentissage monte au début.</translation>
    </message>
    <message>
        <source>Sub-class read from the content (linear)</source>
        <translation>Sous-classe lue dans le contenu (linéaire)</translation>
    </message>
    <message>
        <source>Sub-classes</source>
        <translation>Sous-classes</translation>
    </message>
    <message>
        <source>Sub-classes by</source>
        <translation>Sous-classes d’après</translation>
    </message>
    <message>
        <source>Take equally many</source>
        <translation>En prendre autant</translation>
    </message>
    <message>
        <source>Take equally many recordings of each class</source>
        <translation>Prendre autant d’enregistrements de chaque classe</translation>
    </message>
    <message>
        <source>Take it out with a high-pass filter at 20 Hz</source>
        <translation>La retirer par un filtre passe-haut à 20&#xa0;Hz</translation>
    </message>
    <message>
        <source>Takes each class apart into so many, by k-means over its training clips; a class code is then learnt for each. 1 keeps classes whole, as in all published experiments but one: seed 000 tried more, does not say how many, and found them too small to learn from.</source>
        <translation>Divise chaque classe en ce nombre de sous-classes, par k-moyennes sur ses extraits d’entraînement&#x202f;; un code de classe est alors appris pour chacune. 1 garde les classes entières, comme dans toutes les expériences publiées sauf une&#xa0;: l’étude 000 en a essayé davantage, sans dire combien, et les a trouvées trop petites pour en apprendre.</translation>
    </message>
    <message>
        <source>Takes the mean and the spread over time out of every channel of the content code, before the noise. What is steady, as who plays is, finds no room; the class is read from the code far less, for a little more error.</source>
        <translation>Retire de chaque canal du code de contenu la moyenne et la dispersion dans le temps, avant le bruit. Ce qui est constant, comme l’interprète, n’y trouve pas de place&#x202f;; la classe se lit bien moins dans le code, pour un peu plus d’erreur.</translation>
    </message>
    <message>
        <source>The bins of one partial agree, and so does their mean.</source>
        <translation>Les raies d’un même partiel s’accordent, et leur moyenne aussi.</translation>
    </message>
    <message>
        <source>The class is learnt as the sound of that song</source>
        <translation>La classe est apprise comme le son de ce morceau</translation>
    </message>
    <message>
        <source>The classes to use; none named means all. For MIDI files, the instruments that play them.</source>
        <translation>Les classes à utiliser&#x202f;; aucune nommée signifie toutes. Pour des fichiers MIDI, les instruments qui les jouent.</translation>
    </message>
    <message>
        <source>The corpus&apos;s own</source>
        <translation>Celle du corpus</translation>
    </message>
    <message>
        <source>The decoder of AdaIN-VC: convolutions over time whose scale and offset the class code sets. About 290 times cheaper than the LORD generator.</source>
        <translation>Le décodeur d’AdaIN-VC&#xa0;: convolutions sur le temps dont le code de classe règle l’échelle et le décalage. Environ 290 fois moins coûteux que le générateur LORD.</translation>
    </message>
    <message>
        <source>The distortion sounds in everything that is made from these recordings, and tells the class where only some are clipped</source>
        <translation>La distorsion s’entend dans tout ce qui est fait de ces enregistrements, et trahit la classe si seuls certains sont écrêtés</translation>
    </message>
    <message>
        <source>The empty bands tell these recordings from others, whoever plays</source>
        <translation>Les bandes vides distinguent ces enregistrements des autres, quel que soit l’interprète</translation>
    </message>
    <message>
        <source>The encoder of the LORD paper: five convolutions over the picture, then three dense layers. About twenty times the work of the AdaIN-VC encoder.</source>
        <translation>L’encodeur de l’article sur LORD&#xa0;: cinq convolutions sur l’image, puis trois couches denses. Environ vingt fois le calcul de l’encodeur AdaIN-VC.</translation>
    </message>
    <message>
        <source>The generator learns in every step of this number, the critic in each. WGAN-GP has 5, GANSynth 1.</source>
        <translation>Le générateur apprend une fois tous les pas de ce nombre, le critique à chacun. WGAN-GP a 5, GANSynth 1.</translation>
    </message>
    <message>
        <source>The generator of the LORD paper: dense layers to a small map, then upsampling convolutions with adaptive instance normalisation. Meant for a graphics card.</source>
        <translation>Le générateur de l’article sur LORD&#xa0;: des couches denses jusqu’à une petite carte, puis des convolutions de suréchantillonnage avec normalisation d’instance adaptative. Prévu pour une carte graphique.</translation>
    </message>
    <message>
        <source>The largest class is seen most often, and transfers into the smallest are the worst</source>
        <translation>La plus grande classe est vue le plus souvent, et les transferts vers les plus petites sont les moins bons</translation>
    </message>
    <message>
        <source>The level gives the class away</source>
        <translation>Le niveau trahit la classe</translation>
    </message>
    <message>
        <source>The losses that are minimised together.</source>
        <translation>Les pertes qui sont minimisées ensemble.</translation>
    </message>
    <message>
        <source>The mean absolute difference between the content codes of transfer and input. Its unit is the model&apos;s own: compare it with the distance to the same music truly played by the target, and to other music. A model whose codes shrink makes it small without being better.</source>
        <translation>La différence absolue moyenne entre les codes de contenu du transfert et de l’entrée. Son unité est propre au modèle&#xa0;: comparez-la à la distance avec la même musique vraiment jouée par la cible, et avec une autre musique. Un modèle dont les codes rétrécissent la rend petite sans être meilleur.</translation>
    </message>
    <message>
        <source>The mean level of each band over the clip: register and colour.</source>
        <translation>Le niveau moyen de chaque bande sur l’extrait&#xa0;: registre et couleur.</translation>
    </message>
    <message>
        <source>The mean of each of the 64 feature maps of VGG16&apos;s first convolution (seed 000); needs the file of losses.vgg_weights.</source>
        <translation>La moyenne de chacune des 64 cartes de la première convolution de VGG16 (étude 000)&#x202f;; demande le fichier de losses.vgg_weights.</translation>
    </message>
    <message>
        <source>The network that makes a clip from content and class.</source>
        <translation>Le réseau qui produit un extrait à partir du contenu et de la classe.</translation>
    </message>
    <message>
        <source>The network that reads the content out of a clip.</source>
        <translation>Le réseau qui lit le contenu d’un extrait.</translation>
    </message>
    <message>
        <source>The phase of the recording that is transferred, where there is one.</source>
        <translation>La phase de l’enregistrement transféré, s’il y en a un.</translation>
    </message>
    <message>
        <source>The picture as it is; absolute error of the pixels and of five layers, summed.</source>
        <translation>L’image telle quelle&#x202f;; erreurs absolues des pixels et de cinq couches, additionnées.</translation>
    </message>
    <message>
        <source>The picture in 0 to 255 less ImageNet&apos;s mean colour, blue first; mean over five layers, without the pixels. Several hundred times larger than the others.</source>
        <translation>L’image de 0 à 255 moins la couleur moyenne d’ImageNet, le bleu en premier&#x202f;; moyenne sur cinq couches, sans les pixels. Plusieurs centaines de fois plus grande que les autres.</translation>
    </message>
    <message>
        <source>The pseudo-inverse, refined without ever falling below zero.</source>
        <translation>La pseudo-inverse, améliorée sans jamais descendre sous zéro.</translation>
    </message>
    <message>
        <source>The recording is cut where it is silent first, and no clip spans a silence (seed 000). Renderings of the same music are then each other&apos;s truth only where their clips begin together.</source>
        <translation>L’enregistrement est d’abord coupé aux silences, et aucun extrait n’enjambe un silence (étude 000). Les rendus d’une même musique ne se servent alors de vérité que si leurs extraits commencent ensemble.</translation>
    </message>
    <message>
        <source>The recordings to learn from.</source>
        <translation>Les enregistrements dont le modèle apprend.</translation>
    </message>
    <message>
        <source>The same by a small network that has learnt from the training recordings to put clips of one class near each other, whatever they play. It hears how cepstra move as well as what they are, but only differences that tell these classes apart.</source>
        <translation>La même, par un petit réseau qui a appris sur les enregistrements d’entraînement à rapprocher les extraits d’une même classe, quoi qu’ils jouent. Il entend comment bougent les cepstres aussi bien que ce qu’ils sont, mais seulement les différences qui distinguent ces classes.</translation>
    </message>
    <message>
        <source>The same by the five nearest training codes: whether clips of one class lie together, without learning anything.</source>
        <translation>La même, par les cinq codes d’entraînement les plus proches&#xa0;: si les extraits d’une même classe sont voisins, sans rien apprendre.</translation>
    </message>
    <message>
        <source>The same from the class code, where it should not be. A method with one code for each class can only tell which pitches a class plays most.</source>
        <translation>La même d’après le code de classe, où elle ne devrait pas être. Une méthode avec un seul code par classe ne peut dire que les hauteurs qu’une classe joue le plus.</translation>
    </message>
    <message>
        <source>The same sound is taught as two classes, and one of the labels must be wrong</source>
        <translation>Le même son est enseigné comme deux classes, et l’une des étiquettes doit être fausse</translation>
    </message>
    <message>
        <source>The same with a small network of two layers, which finds classes that no plane separates.</source>
        <translation>La même, avec un petit réseau de deux couches, qui trouve des classes qu’aucun plan ne sépare.</translation>
    </message>
    <message>
        <source>The same with momentum.</source>
        <translation>Le même, avec inertie.</translation>
    </message>
    <message>
        <source>The same with the axes exchanged, the root mean square over frames, averaged over bands: what the evaluation of SS-VQ-VAE calls log-spectral distance.</source>
        <translation>La même avec les axes échangés, la moyenne quadratique sur les trames, moyennée sur les bandes&#xa0;: ce que l’évaluation de SS-VQ-VAE appelle distance log-spectrale.</translation>
    </message>
    <message>
        <source>The same, refined.</source>
        <translation>La même, améliorée.</translation>
    </message>
    <message>
        <source>The sample rate gives the class away</source>
        <translation>La fréquence d’échantillonnage trahit la classe</translation>
    </message>
    <message>
        <source>The share of frames in which the most salient pitch of the transfer is the input&apos;s, to a semitone. It follows one voice, and is sure only where bands tell semitones apart: compare with the true rendering, which makes the same mistakes.</source>
        <translation>Part des trames où la hauteur la plus saillante du transfert est celle de l’entrée, au demi-ton près. Elle suit une seule voix, et n’est sûre que si les bandes distinguent les demi-tons&#xa0;: comparez au vrai rendu, qui fait les mêmes erreurs.</translation>
    </message>
    <message>
        <source>The share of transfers that a classifier takes for the target class. It has learnt from the training recordings and knows nothing of the model; how often it is right about real held-out recordings stands beside, and is the most that can be asked. It can be satisfied by the envelope of the spectrum alone.</source>
        <translation>Part des transferts qu’un classifieur prend pour la classe cible. Il a appris sur les enregistrements d’entraînement et ne sait rien du modèle&#x202f;; à côté figure combien de fois il a raison sur de vrais enregistrements réservés au test, ce qui est le plus qu’on puisse demander. La seule enveloppe du spectre peut le satisfaire.</translation>
    </message>
    <message>
        <source>The source&apos;s</source>
        <translation>Celle de la source</translation>
    </message>
    <message>
        <source>The source&apos;s phase</source>
        <translation>La phase de la source</translation>
    </message>
    <message>
        <source>The source&apos;s phase, fast Griffin-Lim</source>
        <translation>La phase de la source, Griffin-Lim rapide</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>Le corpus entier</translation>
    </message>
    <message>
        <source>There is nothing to learn from silence, and a class must not be known by it</source>
        <translation>Il n’y a rien à apprendre du silence, et une classe ne doit pas s’y reconnaître</translation>
    </message>
    <message>
        <source>They are left out, so their classes have less to learn from than you think</source>
        <translation>Ils sont écartés, leurs classes ont donc moins à apprendre qu’il n’y paraît</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d’exécution</translation>
    </message>
    <message>
        <source>Three channels: how loud each band is, and its phase without a jump (seed 000), which did better than the angle.</source>
        <translation>Trois canaux&#xa0;: le niveau de chaque bande, et sa phase sans saut (étude 000), ce qui a mieux réussi que l’angle.</translation>
    </message>
    <message>
        <source>Timbre distance</source>
        <translation>Distance de timbre</translation>
    </message>
    <message>
        <source>Timbre distance (learnt)</source>
        <translation>Distance de timbre (apprise)</translation>
    </message>
    <message>
        <source>Too short for a clip</source>
        <translation>Trop court pour un extrait</translation>
    </message>
    <message>
        <source>Tracks of the Free Music Archive; the table that comes with them says the genre.</source>
        <translation>Pistes de la Free Music Archive&#x202f;; le tableau qui les accompagne dit le genre.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Transfer error</source>
        <translation>Erreur de transfert</translation>
    </message>
    <message>
        <source>Transform size</source>
        <translation>Taille de la transformée</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>Transposée</translation>
    </message>
    <message>
        <source>Transpose, Griffin-Lim</source>
        <translation>Transposée, Griffin-Lim</translation>
    </message>
    <message>
        <source>Tries both on this machine when training starts, and takes the faster.</source>
        <translation>Essaie les deux sur cette machine au début de l’entraînement, et garde le plus rapide.</translation>
    </message>
    <message>
        <source>Truncated recordings</source>
        <translation>Enregistrements tronqués</translation>
    </message>
    <message>
        <source>Two channels: how loud each band is, and the angle of its phase (seed 000). Train it with the cyclic loss; the seed found that the phase is not learnt.</source>
        <translation>Deux canaux&#xa0;: le niveau de chaque bande, et l’angle de sa phase (étude 000). À entraîner avec la perte cyclique&#x202f;; l’étude a trouvé que la phase n’est pas apprise.</translation>
    </message>
    <message>
        <source>Use classes that share it, or keep it in mind</source>
        <translation>Utiliser des classes qui la partagent, ou en tenir compte</translation>
    </message>
    <message>
        <source>Use fewer frames per clip or longer recordings, or leave them out</source>
        <translation>Utiliser moins de trames par extrait ou des enregistrements plus longs, ou les écarter</translation>
    </message>
    <message>
        <source>VGG form</source>
        <translation>Forme de VGG</translation>
    </message>
    <message>
        <source>VGG weights</source>
        <translation>Poids de VGG</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>VGG16&apos;s first maps</source>
        <translation>Premières cartes de VGG16</translation>
    </message>
    <message>
        <source>VGGish</source>
        <translation>VGGish</translation>
    </message>
    <message>
        <source>VGGish width</source>
        <translation>Largeur de VGGish</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>Valider tous les</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>Weight of the class encoder&apos;s error against the class codes. The PyTorch reference has 10.</source>
        <translation>Poids de l’erreur de l’encodeur de classe par rapport aux codes de classe. La référence PyTorch a 10.</translation>
    </message>
    <message>
        <source>Weight of the content encoder&apos;s error against the codes of the table. The PyTorch reference has 10.</source>
        <translation>Poids de l’erreur de l’encodeur de contenu par rapport aux codes de la table. La référence PyTorch a 10.</translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps the critic&apos;s slope at 1. WGAN-GP has 10.</source>
        <translation>Poids de la pénalité qui garde à 1 la pente du critique. WGAN-GP a 10.</translation>
    </message>
    <message>
        <source>Weight of the squared scores of real clips: keeps scores near 0. GANSynth has 0.001.</source>
        <translation>Poids du carré des scores des vrais extraits&#xa0;: garde les scores près de 0. GANSynth a 0,001.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Somme pondérée</translation>
    </message>
    <message>
        <source>What both seeds cite (Hoshen, 2019): the picture in −1 to 1; pixels and five layers, and beyond 64 pixels all but the last once more at a quarter of the size.</source>
        <translation>Ce que citent les deux études (Hoshen, 2019)&#xa0;: l’image de −1 à 1&#x202f;; les pixels et cinq couches, et au-delà de 64 pixels toutes sauf la dernière encore une fois au quart de la taille.</translation>
    </message>
    <message>
        <source>What clips of a class are told apart by.</source>
        <translation>D’après quoi les extraits d’une classe sont distingués.</translation>
    </message>
    <message>
        <source>What is kept below the loudest point of the corpus.</source>
        <translation>Ce qui est gardé au-dessous du point le plus fort du corpus.</translation>
    </message>
    <message>
        <source>What is learnt as the class is then the other label as well, and no measurement can tell which</source>
        <translation>Ce qui est appris comme la classe est alors aussi l’autre étiquette, et aucune mesure ne peut dire laquelle des deux</translation>
    </message>
    <message>
        <source>What is left over that is shorter than a clip, at ends or between silences, and recordings that cannot be used take no part</source>
        <translation>Ce qui reste de plus court qu’un extrait, aux bords ou entre les silences, et les enregistrements inutilisables n’entrent pas en jeu</translation>
    </message>
    <message>
        <source>What is measured on them was trained on, so held-out figures are too good</source>
        <translation>Ce sur quoi on mesure a servi à l’entraînement&#xa0;: les chiffres du test sont trop bons</translation>
    </message>
    <message>
        <source>What is minimised: a weighted sum.</source>
        <translation>Ce qui est minimisé&#xa0;: une somme pondérée.</translation>
    </message>
    <message>
        <source>What is missing or misplaced takes no part</source>
        <translation>Ce qui manque ou n’est pas à sa place n’entre pas en jeu</translation>
    </message>
    <message>
        <source>What is not trained on cannot be learnt, and what is not held out cannot be measured</source>
        <translation>Ce qui ne sert pas à l’entraînement ne peut être appris, et ce qui n’est pas réservé au test ne peut être mesuré</translation>
    </message>
    <message>
        <source>What keeps the class out of the content code: noise and decay, each against its absence.</source>
        <translation>Ce qui garde la classe hors du code de contenu&#xa0;: bruit et atténuation, chacun face à son absence.</translation>
    </message>
    <message>
        <source>What numbers the networks compute in while they learn. Weights, losses and measures are 32-bit floats in any case.</source>
        <translation>Les nombres avec lesquels les réseaux calculent pendant qu’ils apprennent. Poids, pertes et mesures sont dans tous les cas des flottants 32&#xa0;bits.</translation>
    </message>
    <message>
        <source>What shares one spread.</source>
        <translation>Ce qui partage une même dispersion.</translation>
    </message>
    <message>
        <source>What the bands add up.</source>
        <translation>Ce que les bandes additionnent.</translation>
    </message>
    <message>
        <source>What the network is shown and how its layers are compared.</source>
        <translation>Ce qui est montré au réseau et comment ses couches sont comparées.</translation>
    </message>
    <message>
        <source>What was recorded with Timbrel&apos;s microphone.</source>
        <translation>Ce qui a été enregistré avec le microphone de Timbrel.</translation>
    </message>
    <message>
        <source>Where a frame&apos;s phase counts from.</source>
        <translation>À partir d’où se compte la phase d’une trame.</translation>
    </message>
    <message>
        <source>Where clips may lie in a recording.</source>
        <translation>Où les extraits peuvent se trouver dans un enregistrement.</translation>
    </message>
    <message>
        <source>Where clips overlap, their powers are averaged instead of their decibels: transients stay sharper.</source>
        <translation>Là où les extraits se chevauchent, leurs puissances sont moyennées au lieu de leurs décibels&#xa0;: les transitoires restent plus nets.</translation>
    </message>
    <message>
        <source>Where the estimate of the phase begins.</source>
        <translation>D’où part l’estimation de la phase.</translation>
    </message>
    <message>
        <source>Where the highest band ends; 0 is half the sample rate.</source>
        <translation>Où finit la bande la plus haute&#x202f;; 0 est la moitié de la fréquence d’échantillonnage.</translation>
    </message>
    <message>
        <source>Where the lowest band begins.</source>
        <translation>Où commence la bande la plus basse.</translation>
    </message>
    <message>
        <source>Where the networks are computed.</source>
        <translation>Où les réseaux sont calculés.</translation>
    </message>
    <message>
        <source>Where the recordings lie.</source>
        <translation>Où se trouvent les enregistrements.</translation>
    </message>
    <message>
        <source>Whether classes are groups among the content codes: 1 for groups far apart, 0 for classes that lie in each other, as they should. Many directions without the class can hide a few with it.</source>
        <translation>Dit si les classes forment des groupes parmi les codes de contenu&#xa0;: 1 pour des groupes très éloignés, 0 pour des classes mêlées les unes aux autres, comme il se doit. De nombreuses directions sans la classe peuvent en cacher quelques-unes qui la portent.</translation>
    </message>
    <message>
        <source>Who decides which recordings are kept from training; a drawn split keeps a song or an artist together.</source>
        <translation>Qui décide quels enregistrements sont tenus à l’écart de l’entraînement&#x202f;; une répartition tirée au sort garde ensemble un morceau ou un artiste.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the two hidden dense layers; seed 000 found no gain beyond 256.</source>
        <translation>Largeur des deux couches denses cachées&#x202f;; l’étude 000 n’a trouvé aucun gain au-delà de 256.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window&apos;s begin</source>
        <translation>Début de la fenêtre</translation>
    </message>
    <message>
        <source>Window&apos;s middle</source>
        <translation>Milieu de la fenêtre</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Nulle</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>analysing the track</source>
        <translation>analyse du morceau</translation>
    </message>
    <message>
        <source>another clip</source>
        <translation>un autre extrait</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>bandes</translation>
    </message>
    <message>
        <source>by guessing</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>extraits</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>calcul des caractéristiques</translation>
    </message>
    <message>
        <source>copying the input</source>
        <translation>copie de l’entrée</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>cutting clips</source>
        <translation>découpe des extraits</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>trames</translation>
    </message>
    <message>
        <source>from the class that it came from</source>
        <translation>à la classe d’origine</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>noyaux</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>couches</translation>
    </message>
    <message>
        <source>learning to tell timbres apart</source>
        <translation>apprentissage de la distinction des timbres</translation>
    </message>
    <message>
        <source>listening for notes</source>
        <translation>écoute des notes</translation>
    </message>
    <message>
        <source>listening for notes in transfers</source>
        <translation>écoute des notes des transferts</translation>
    </message>
    <message>
        <source>listening to recordings</source>
        <translation>écoute des enregistrements</translation>
    </message>
    <message>
        <source>looking at recordings</source>
        <translation>examen des enregistrements</translation>
    </message>
    <message>
        <source>looking for clusters</source>
        <translation>recherche de groupes</translation>
    </message>
    <message>
        <source>looking for content codes</source>
        <translation>recherche de codes de contenu</translation>
    </message>
    <message>
        <source>making sound</source>
        <translation>production du son</translation>
    </message>
    <message>
        <source>mapping codes</source>
        <translation>calcul de la carte des codes</translation>
    </message>
    <message>
        <source>measuring features</source>
        <translation>mesure des caractéristiques</translation>
    </message>
    <message>
        <source>measuring reconstructions</source>
        <translation>mesure des reconstructions</translation>
    </message>
    <message>
        <source>measuring transfers</source>
        <translation>mesure des transferts</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>sur 1</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonde</translation>
    </message>
    <message>
        <source>re-levelling each band</source>
        <translation>remise à niveau de chaque bande</translation>
    </message>
    <message>
        <source>re-normalising alone</source>
        <translation>renormalisation seule</translation>
    </message>
    <message>
        <source>reading melodies</source>
        <translation>lecture des mélodies</translation>
    </message>
    <message>
        <source>reading the track</source>
        <translation>lecture du morceau</translation>
    </message>
    <message>
        <source>reading the weights of Basic Pitch</source>
        <translation>lecture des poids de Basic Pitch</translation>
    </message>
    <message>
        <source>reading the weights of VGG16</source>
        <translation>lecture des poids de VGG16</translation>
    </message>
    <message>
        <source>real recordings of the class</source>
        <translation>vrais enregistrements de la classe</translation>
    </message>
    <message>
        <source>real recordings, heard as what they are</source>
        <translation>vrais enregistrements, entendus comme ce qu’ils sont</translation>
    </message>
    <message>
        <source>recognising recordings</source>
        <translation>reconnaissance des enregistrements</translation>
    </message>
    <message>
        <source>rendering phrases</source>
        <translation>rendu des phrases</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>résolutions</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>share</source>
        <translation>en proportion</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>the class&apos;s mean spectrum</source>
        <translation>spectre moyen de la classe</translation>
    </message>
    <message>
        <source>the true rendering</source>
        <translation>vrai rendu</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>fils</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>trying how training is fastest on this machine</source>
        <translation>recherche de l’entraînement le plus rapide sur cette machine</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>waiting for another Timbrel that computes the same features</source>
        <translation>attente d’un autre Timbrel qui calcule les mêmes caractéristiques</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>with classes shuffled</source>
        <translation>avec les classes mélangées</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How many of the notes that an independent transcriber hears in the input it hears in the transfer as well, begun within 50 ms, and how few others: the harmonic mean of both shares. The transcriber errs, too: compare with the true rendering.</source>
        <translation>Combien des notes qu’un transcripteur indépendant entend dans l’entrée se retrouvent dans le transfert, commencées à 50&#xa0;ms près, et combien peu d’autres s’y ajoutent&#xa0;: la moyenne harmonique des deux proportions. Le transcripteur se trompe, lui aussi&#xa0;: comparez avec le vrai rendu.</translation>
    </message>
    <message>
        <source>Notes kept (F1)</source>
        <translation>Notes gardées (F1)</translation>
    </message>
    <message>
        <source>Notes of the score (F1)</source>
        <translation>Notes de la partition (F1)</translation>
    </message>
    <message>
        <source>Seed 000&apos;s changes to the LORD networks: wider and more brought it nothing, larger kernels harm. They are a quarter as wide here, so that a processor can train them.</source>
        <translation>Les modifications des réseaux LORD par l’étude 000&#xa0;: des couches plus larges et plus de filtres n’ont rien apporté, des noyaux plus grands nuisent. Les réseaux sont ici quatre fois moins larges, pour qu’un processeur puisse les entraîner.</translation>
    </message>
    <message>
        <source>The same against the notes that were to be played. What the true rendering reaches is as much as this transcriber hears of the instrument.</source>
        <translation>La même mesure par rapport aux notes qui étaient à jouer. Ce qu’atteint le vrai rendu est tout ce que ce transcripteur entend de l’instrument.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>adversarial</translation>
    </message>
    <message>
        <source>class code</source>
        <translation>code de classe</translation>
    </message>
    <message>
        <source>clips per second</source>
        <translation>extraits par seconde</translation>
    </message>
    <message>
        <source>content code</source>
        <translation>code de contenu</translation>
    </message>
    <message>
        <source>content decay</source>
        <translation>atténuation du contenu</translation>
    </message>
    <message>
        <source>content to class</source>
        <translation>classe lue dans le contenu</translation>
    </message>
    <message>
        <source>critic distance</source>
        <translation>distance du critique</translation>
    </message>
    <message>
        <source>critic drift</source>
        <translation>dérive du critique</translation>
    </message>
    <message>
        <source>critic penalty</source>
        <translation>pénalité du critique</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>other music</source>
        <translation>autre musique</translation>
    </message>
    <message>
        <source>reconstruction error</source>
        <translation>erreur de reconstruction</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>transfer error</source>
        <translation>erreur de transfert</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>reconstruction</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité</translation>
    </message>
    <message>
        <source>Amplitude seen in phase</source>
        <translation>Amplitude vue dans la phase</translation>
    </message>
    <message>
        <source>Arık, Jun and Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019; Steinmetz and Reiss, auraloss, 2020</source>
        <translation>Arık, Jun et Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019&#x202f;; Steinmetz et Reiss, auraloss, 2020</translation>
    </message>
    <message>
        <source>Bittner and others, A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022</source>
        <translation>Bittner et al., A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022</translation>
    </message>
    <message>
        <source>Brown, Calculation of a constant Q spectral transform, JASA 89, 1991</source>
        <translation>Brown, Calculation of a constant Q spectral transform, JASA 89, 1991</translation>
    </message>
    <message>
        <source>C the constant-Q transform, φ its unwrapped phase: how fast each band turns</source>
        <translation>C est la transformée à Q constant, φ sa phase déroulée&#xa0;: la vitesse à laquelle tourne chaque bande</translation>
    </message>
    <message>
        <source>Chou, Yeh and Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019</source>
        <translation>Chou, Yeh et Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019</translation>
    </message>
    <message>
        <source>Clips in one step. LORD&apos;s versions have 64 and 128.</source>
        <translation>Nombre d’extraits dans un pas. Les versions de LORD en ont 64 et 128.</translation>
    </message>
    <message>
        <source>Constant-Q clips as TimbreTron has them (Huang and others, 2019): seven octaves from C1 in steps of an eighth of a tone, four seconds long. A melody that moves up looks the same, only higher. Bands are as far apart as notes, so low instruments keep their pitch.</source>
        <translation>Des extraits à Q constant comme ceux de TimbreTron (Huang et al., 2019)&#xa0;: sept octaves à partir de do 0 (C1) par huitièmes de ton, quatre secondes de long. Une mélodie transposée garde la même forme, simplement plus haut. Les bandes sont espacées comme les notes, si bien que les instruments graves gardent leur hauteur.</translation>
    </message>
    <message>
        <source>Constant-Q levels with the frequency that each band has at the moment, seen as its hue. The sound comes back in tune and not only as loud, since the bands turn at these frequencies. Its pictures show vibrato and glides at a glance.</source>
        <translation>Des niveaux à Q constant avec la fréquence qu’a chaque bande à cet instant, vue comme une teinte. Le son revient non seulement au bon niveau, mais juste, puisque les bandes tournent à ces fréquences. Ses images montrent vibratos et glissandos au premier coup d’œil.</translation>
    </message>
    <message>
        <source>Engel and others, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017</source>
        <translation>Engel et al., Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017</translation>
    </message>
    <message>
        <source>Frobenius; as a loss of spectrograms: seed 001</source>
        <translation>Frobenius&#x202f;; comme perte sur des spectrogrammes&#xa0;: étude 001</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020</source>
        <translation>Gabbay et Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang and Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017</source>
        <translation>Gabbay et Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020&#x202f;; AdaIN&#xa0;: Huang et Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017</translation>
    </message>
    <message>
        <source>Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>Griffin et Lim, Signal estimation from modified short-time Fourier transform, 1984</translation>
    </message>
    <message>
        <source>Hear a phrase of one instrument played by another, three minutes after you press the button. Four instruments are rendered from a soundfont, and a small network learns them from mel spectrograms. Begin here: everything else is a variation of it.</source>
        <translation>Entendez une phrase d’un instrument jouée par un autre, trois minutes après avoir appuyé sur le bouton. Quatre instruments sont rendus avec une soundfont, et un petit réseau les apprend à partir de spectrogrammes mel. Commencez par là&#xa0;: tout le reste en est une variation.</translation>
    </message>
    <message>
        <source>Hershey and others, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017</source>
        <translation>Hershey et al., CNN Architectures for Large-Scale Audio Classification, ICASSP 2017</translation>
    </message>
    <message>
        <source>How far a step goes, at its highest. Too high and the loss explodes. LORD has 0.0003, with the networks of AdaIN-VC 0.003.</source>
        <translation>De combien avance un pas, au maximum. Trop élevé, la perte explose. LORD a 0,0003, et 0,003 avec les réseaux d’AdaIN-VC.</translation>
    </message>
    <message>
        <source>Koutini, Eghbal-zadeh and Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019</source>
        <translation>Koutini, Eghbal-zadeh et Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019</translation>
    </message>
    <message>
        <source>Least absolute deviations: Boscovich, 1757</source>
        <translation>Moindres écarts absolus&#xa0;: Boscovich, 1757</translation>
    </message>
    <message>
        <source>Least squares: Gauss, Theoria motus, 1809</source>
        <translation>Moindres carrés&#xa0;: Gauss, Theoria motus, 1809</translation>
    </message>
    <message>
        <source>Mel decibels with the cosine and the sine of the phase in two channels more, so that nothing jumps where the angle does. Seed 000 found it better than the angle, but not convincing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Des décibels mel avec le cosinus et le sinus de la phase dans deux canaux de plus, pour que rien ne saute là où l’angle saute. L’étude 000 a trouvé cela meilleur que l’angle, mais pas convaincant. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s size; as Adam&apos;s authors have it.</source>
        <translation>Mémoire de la taille du gradient&#x202f;; comme chez les auteurs d’Adam.</translation>
    </message>
    <message>
        <source>Numbers learnt for every class. LORD has 256, with the networks of AdaIN-VC 128.</source>
        <translation>Nombres appris pour chaque classe. LORD en a 256, et 128 avec les réseaux d’AdaIN-VC.</translation>
    </message>
    <message>
        <source>Numbers that describe what is played in one clip. Fewer carry less of who plays, and less of the melody. LORD has 128; its published version with the networks of AdaIN-VC has 2,048.</source>
        <translation>Nombres qui décrivent ce qui est joué dans un extrait. Moins il y en a, moins ils portent de l’interprète, et moins de la mélodie. LORD en a 128&#x202f;; sa version publiée avec les réseaux d’AdaIN-VC en a 2048.</translation>
    </message>
    <message>
        <source>Optimiser steps in all. The learning rate falls towards the last. LORD goes over all clips 200 times.</source>
        <translation>Nombre total de pas de l’optimiseur. Le taux d’apprentissage baisse jusqu’au dernier. LORD parcourt tous les extraits 200 fois.</translation>
    </message>
    <message>
        <source>P the power in mel bands, σ its spread in the class, σ_b that of the compressed band b</source>
        <translation>P est la puissance dans les bandes mel, σ sa dispersion dans la classe, σ_b celle de la bande compressée b</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands</source>
        <translation>S est la transformée de Fourier à court terme du son, W les bandes mel</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands, arg the angle</source>
        <translation>S est la transformée de Fourier à court terme du son, W les bandes mel, arg l’angle</translation>
    </message>
    <message>
        <source>Saeed, Grangier and Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021</source>
        <translation>Saeed, Grangier et Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021</translation>
    </message>
    <message>
        <source>Seed 000&apos;s attempt to learn the phase as well: mel decibels in one channel, the angle in another, with a loss that knows a whole turn to be none. The seed found that the phase is not learnt, which you can hear for yourself. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>La tentative de l’étude 000 d’apprendre aussi la phase&#xa0;: des décibels mel dans un canal, l’angle dans un autre, avec une perte pour laquelle un tour entier ne compte pour rien. L’étude a trouvé que la phase n’est pas apprise, ce que vous pouvez entendre par vous-même. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s genres, two at a time, which it found not to transfer: see where the method ends. It pairs Instrumental with Pop, Classical with Pop and Rock with Folk, and needs the folder of FMA medium. It is meant for a graphics card.</source>
        <translation>Les genres de l’étude 000, deux à la fois, entre lesquels elle n’a pas trouvé de transfert&#xa0;: voyez où la méthode s’arrête. Le préréglage associe Instrumental et Pop, Classical et Pop, Rock et Folk, et demande le dossier de FMA medium. Prévu pour une carte graphique.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s transfer between instruments with its own networks and code sizes, meant for a graphics card: 200 rounds of 4,000 clips take a processor weeks. Name the folder of your corpus, such as Medley-solos-DB. The seed&apos;s loss has VGG16 besides, which losses.vgg and losses.vgg_weights bring in.</source>
        <translation>Le transfert entre instruments de l’étude 000, avec ses propres réseaux et tailles de codes, prévu pour une carte graphique&#xa0;: 200 passages sur 4000 extraits demandent des semaines à un processeur. Indiquez le dossier de votre corpus, par exemple Medley-solos-DB. La perte de l’étude comprend aussi VGG16, qu’ajoutent losses.vgg et losses.vgg_weights.</translation>
    </message>
    <message>
        <source>Seed 001 with its critic: in the last fifth of the run the generator also learns to deceive a discriminator like GANSynth&apos;s. The seed heard less noise in high bands after it. Train it beside the run without a critic, and compare the two in the Compare panel.</source>
        <translation>L’étude 001 avec son critique&#xa0;: dans le dernier cinquième de l’essai, le générateur apprend aussi à tromper un discriminateur comme celui de GANSynth. L’étude a entendu moins de bruit dans les bandes aiguës ensuite. Entraînez cet essai à côté de celui sans critique, et comparez les deux dans le panneau Comparer.</translation>
    </message>
    <message>
        <source>Seed 001&apos;s spectrograms with the window as short as the seed says: 25 ms every 10 ms, the nearest to its 10 ms from which sound can come back. Attacks are sharper, and low notes lie closer together. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Les spectrogrammes de l’étude 001 avec la fenêtre aussi courte que le dit l’étude&#xa0;: 25&#xa0;ms toutes les 10&#xa0;ms, le plus près de ses 10&#xa0;ms dont un son puisse revenir. Les attaques sont plus nettes, et les notes graves plus serrées. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>Simonyan and Zisserman, Very Deep Convolutional Networks, ICLR 2015; as a loss: Hoshen, Li and Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019</source>
        <translation>Simonyan et Zisserman, Very Deep Convolutional Networks, ICLR 2015&#x202f;; comme perte&#xa0;: Hoshen, Li et Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to the content code in training. More noise leaves less room for the class to hide in the content. LORD has 1, on codes that are not normalised.</source>
        <translation>Écart type du bruit ajouté au code de contenu pendant l’entraînement. Plus de bruit laisse à la classe moins de place pour se cacher dans le contenu. LORD a 1, sur des codes qui ne sont pas normalisés.</translation>
    </message>
    <message>
        <source>Stevens, Volkmann and Newman, A scale for the measurement of the psychological magnitude pitch, 1937; sound from it: Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>Stevens, Volkmann et Newman, A scale for the measurement of the psychological magnitude pitch, 1937&#x202f;; pour revenir au son&#xa0;: Griffin et Lim, Signal estimation from modified short-time Fourier transform, 1984</translation>
    </message>
    <message>
        <source>The features of seed 003: 256 mel bands at 44.1 kHz, each class brought to a spread of its own, and all recordings to one loudness. Part of a transfer is then mere re-weighting of bands, before any network has done a thing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Les caractéristiques de l’étude 003&#xa0;: 256 bandes mel à 44,1&#xa0;kHz, chaque classe ramenée à une dispersion qui lui est propre, et tous les enregistrements au même niveau sonore. Une partie du transfert n’est alors qu’une repondération des bandes, avant qu’un réseau ait fait quoi que ce soit. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>The last step&apos;s learning rate, as a share of the highest. LORD&apos;s falls from 0.0003 to 0.00001, about a thirtieth.</source>
        <translation>Le taux d’apprentissage du dernier pas, en proportion du plus haut. Celui de LORD passe de 0,0003 à 0,00001, environ un trentième.</translation>
    </message>
    <message>
        <source>The losses of seed 001 without VGG16: the L2,2 norm, and Rho, which hears pictures through a network that is first trained here to tell the classes apart. Nothing has to be fetched for it. The network that transfers is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Les pertes de l’étude 001 sans VGG16&#xa0;: la norme L2,2, et Rho, qui entend les images à travers un réseau d’abord entraîné ici à distinguer les classes. Rien n’est à télécharger. Le réseau qui transfère est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>The losses of seed 001: VGG16, Rho and the L2,2 norm, weighted 1 : 0.5 : 1 of what each is at first. VGG16 needs a file of weights that you bring, named in losses.vgg_weights before training. Without such a file begin with the preset for Rho and L2,2.</source>
        <translation>Les pertes de l’étude 001&#xa0;: VGG16, Rho et la norme L2,2, pondérées 1&#xa0;: 0,5&#xa0;: 1 par rapport à ce que chacune vaut au début. VGG16 demande un fichier de poids que vous fournissez, à indiquer dans losses.vgg_weights avant l’entraînement. Sans un tel fichier, commencez par le préréglage pour Rho et L2,2.</translation>
    </message>
    <message>
        <source>The spectra of seed 002: the logarithm of 1 + magnitude in all 1,025 bins, with the phase of the source kept for the way back. Where source and target play alike this sounds cleanest; where they do not, the old phase is heard. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Les spectres de l’étude 002&#xa0;: le logarithme de 1 + amplitude dans l’ensemble des 1025 raies, la phase de la source étant gardée pour le retour. Là où source et cible jouent de la même façon, c’est ce qui sonne le plus pur&#x202f;; ailleurs, on entend l’ancienne phase. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 000: 128 bands by 128 frames, about three seconds, and back to sound through the pseudo-inverse. The network is the demonstration&apos;s, so that it trains in minutes and not at the paper&apos;s size. Compare its sound with that of the other representations.</source>
        <translation>Les spectrogrammes de l’étude 000&#xa0;: 128 bandes sur 128 trames, environ trois secondes, et retour au son par la pseudo-inverse. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes et non à la taille de l’article. Comparez-en le son à celui des autres représentations.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 001, read so that 128 frames are its two seconds: a hop of 250 samples, and 64 iterations of Griffin-Lim on the way back. It keeps more of fast melodies than clips of three seconds do. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>Les spectrogrammes de l’étude 001, lue de sorte que 128 trames fassent ses deux secondes&#xa0;: un saut de 250 échantillons, et 64 itérations de Griffin-Lim au retour. On garde ainsi plus des mélodies rapides qu’avec des extraits de trois secondes. Le réseau est celui de la démonstration, pour qu’il s’entraîne en quelques minutes.</translation>
    </message>
    <message>
        <source>The whole method of seed 001 at demonstration size, in three stages: codes for every clip first, then encoders that find such codes, then both together. Half of the run looks for the codes. The stages after it are what makes recordings playable that nobody trained on.</source>
        <translation>Toute la méthode de l’étude 001 à la taille de la démonstration, en trois étapes&#xa0;: d’abord des codes pour chaque extrait, puis des encodeurs qui trouvent ces codes, puis les deux ensemble. La moitié de l’essai cherche les codes. Ce sont les étapes suivantes qui permettent de jouer des enregistrements qui n’ont pas servi à l’entraînement.</translation>
    </message>
    <message>
        <source>Weight of the content code&apos;s mean square: keeps the codes small against the noise. LORD has 0.0001 of the sum of squares, which is 0.0128 of the mean of 128.</source>
        <translation>Poids de la moyenne quadratique du code de contenu&#xa0;: garde les codes petits face au bruit. LORD a 0,0001 fois la somme des carrés, soit 0,0128 fois leur moyenne sur 128.</translation>
    </message>
    <message>
        <source>Whether the phase channels of transfers have their edges where the amplitudes have theirs: the correlation of how steep both are, from -1 to 1. More than in recordings means that the shape of the amplitudes has leaked into the phase.</source>
        <translation>Dit si les canaux de phase des transferts ont leurs contours là où les amplitudes ont les leurs&#xa0;: la corrélation des pentes des deux, de −1 à 1. Plus que dans les enregistrements signifie que la forme des amplitudes a fui dans la phase.</translation>
    </message>
    <message>
        <source>X and Y the magnitudes of the clip and of what the model makes of it</source>
        <translation>X et Y sont les amplitudes de l’extrait et de ce que le modèle en fait</translation>
    </message>
    <message>
        <source>c a channel of the layer before, µ and σ its mean and spread over the clip, γ and β what the class code makes of itself</source>
        <translation>c est un canal de la couche précédente, µ et σ sa moyenne et sa dispersion sur l’extrait, γ et β ce que le code de classe tire de lui-même</translation>
    </message>
    <message>
        <source>c a channel over time, µ and σ its mean and spread: what is steady over the clip goes</source>
        <translation>c est un canal au cours du temps, µ et σ sa moyenne et sa dispersion&#xa0;: ce qui est constant sur l’extrait disparaît</translation>
    </message>
    <message>
        <source>cᵢ a code kept for every clip, e the table of class codes, Eᶜ and Eʸ the encoders that take the tables&apos; place, zᵢ noise, a and b the weights of the codes</source>
        <translation>cᵢ est un code gardé pour chaque extrait, e la table des codes de classe, Eᶜ et Eʸ les encodeurs qui remplacent les tables, zᵢ du bruit, a et b les poids des codes</translation>
    </message>
    <message>
        <source>five convolutions over the picture, all but the first with a step of two, then three dense layers</source>
        <translation>cinq convolutions sur l’image, toutes sauf la première avec un pas de deux, puis trois couches denses</translation>
    </message>
    <message>
        <source>f₀ the lowest band, B the bands in an octave, w_k a window as long as the band is narrow</source>
        <translation>f₀ est la bande la plus basse, B le nombre de bandes par octave, w_k une fenêtre aussi longue que la bande est étroite</translation>
    </message>
    <message>
        <source>p which notes Basic Pitch hears: how likely each of 88 keys sounds at each moment</source>
        <translation>p dit quelles notes Basic Pitch entend&#xa0;: la probabilité que chacune des 88 touches sonne à chaque instant</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>s the sound, W the triangles of the mel bands, ε the least level</source>
        <translation>s est le son, W les triangles des bandes mel, ε le niveau le plus faible</translation>
    </message>
    <message>
        <source>s the sound; its own phase is kept for the way back</source>
        <translation>s est le son&#x202f;; sa propre phase est gardée pour le retour</translation>
    </message>
    <message>
        <source>seed 000</source>
        <translation>étude 000</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, N the numbers in a clip</source>
        <translation>x est l’extrait, y ce que le modèle en fait, N le nombre de valeurs d’un extrait</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, φₗ what layer l of a network sees in it</source>
        <translation>x est l’extrait, y ce que le modèle en fait, φₗ ce que la couche l d’un réseau y voit</translation>
    </message>
    <message>
        <source>xᵢ a clip, yᵢ its class, e the table of class codes, E the encoder, G the generator, ℓ the losses, σ the content noise, λ the content decay</source>
        <translation>xᵢ est un extrait, yᵢ sa classe, e la table des codes de classe, E l’encodeur, G le générateur, ℓ les pertes, σ le bruit du contenu, λ l’atténuation du contenu</translation>
    </message>
    <message>
        <source>θ the angle in the clip, φ the one the model makes</source>
        <translation>θ est l’angle dans l’extrait, φ celui que produit le modèle</translation>
    </message>
    <message>
        <source>&quot;name&quot; must be a text in quotes</source>
        <translation>«&#xa0;name&#xa0;» doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>&quot;use&quot; must be a name in quotes</source>
        <translation>«&#xa0;use&#xa0;» doit être un nom entre guillemets</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be the name of a class</source>
        <translation>«&#xa0;{}&#xa0;» ne peut pas être le nom d’une classe</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there twice</source>
        <translation>«&#xa0;{}&#xa0;» y est deux fois</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must be {}</source>
        <translation>«&#xa0;{}&#xa0;» doit être {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; stands outside a table</source>
        <translation>«&#xa0;{}&#xa0;» est en dehors de toute table</translation>
    </message>
    <message>
        <source>Add another: a transfer needs at least two</source>
        <translation>Ajoutez-en une autre&#xa0;: un transfert en demande au moins deux</translation>
    </message>
    <message>
        <source>Add files: those for testing and those for training must be different ones</source>
        <translation>Ajoutez des fichiers&#xa0;: ceux du test et ceux de l’entraînement doivent être différents</translation>
    </message>
    <message>
        <source>Add folders of these names to measure them too</source>
        <translation>Ajoutez des dossiers de ces noms pour les mesurer aussi</translation>
    </message>
    <message>
        <source>Add recordings, or remove it</source>
        <translation>Ajoutez des enregistrements, ou retirez-la</translation>
    </message>
    <message>
        <source>Ask for at least one of each</source>
        <translation>Demandez-en au moins une de chaque</translation>
    </message>
    <message>
        <source>Ask for fewer</source>
        <translation>Demandez-en moins</translation>
    </message>
    <message>
        <source>Ask for fewer phrases, or add files</source>
        <translation>Demandez moins de phrases, ou ajoutez des fichiers</translation>
    </message>
    <message>
        <source>Blend them as they are</source>
        <translation>Fondez-les telles quelles</translation>
    </message>
    <message>
        <source>Bring the old recordings back to see what the run saw</source>
        <translation>Remettez les anciens enregistrements pour voir ce que l’essai a vu</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or name the folder where they are</source>
        <translation>Remettez les anciens enregistrements, ou indiquez le dossier où ils sont</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or train a new run</source>
        <translation>Remettez les anciens enregistrements, ou entraînez un nouvel essai</translation>
    </message>
    <message>
        <source>Check its name, or fetch the table again</source>
        <translation>Vérifiez son nom, ou téléchargez à nouveau le tableau</translation>
    </message>
    <message>
        <source>Check its name, or go on without it</source>
        <translation>Vérifiez son nom, ou continuez sans</translation>
    </message>
    <message>
        <source>Check that it is the file you meant</source>
        <translation>Vérifiez que c’est bien le fichier que vous vouliez</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifiez le chemin</translation>
    </message>
    <message>
        <source>Check the path, or make the built-in corpus</source>
        <translation>Vérifiez le chemin, ou créez le corpus intégré</translation>
    </message>
    <message>
        <source>Check the path, or name none to use the system&apos;s</source>
        <translation>Vérifiez le chemin, ou n’en indiquez aucun pour utiliser celle du système</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Save session as… has made</source>
        <translation>Choisissez un fichier créé par Fichier &gt; Sauvegarder la session sous…</translation>
    </message>
    <message>
        <source>Choose a folder, or make the built-in corpus</source>
        <translation>Choisissez un dossier, ou créez le corpus intégré</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>Choisissez-en un plus long</translation>
    </message>
    <message>
        <source>Choose a new folder, an empty one, or one that was recorded into before</source>
        <translation>Choisissez un nouveau dossier, un dossier vide, ou un dossier qui a déjà servi à enregistrer</translation>
    </message>
    <message>
        <source>Choose a place you may use, or change its permissions</source>
        <translation>Choisissez un endroit que vous avez le droit d’utiliser, ou changez-en les permissions</translation>
    </message>
    <message>
        <source>Choose a recording that is not empty</source>
        <translation>Choisissez un enregistrement qui n’est pas vide</translation>
    </message>
    <message>
        <source>Choose a recording, or a part of one, that can be heard</source>
        <translation>Choisissez un enregistrement, ou une partie d’un enregistrement, où l’on entend quelque chose</translation>
    </message>
    <message>
        <source>Choose a step that was saved</source>
        <translation>Choisissez un pas qui a été sauvegardé</translation>
    </message>
    <message>
        <source>Choose anew, or delete the file</source>
        <translation>Choisissez à nouveau, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>Choose another folder, or delete it first</source>
        <translation>Choisissez un autre dossier, ou supprimez-le d’abord</translation>
    </message>
    <message>
        <source>Choose another step; training is not affected</source>
        <translation>Choisissez un autre pas&#x202f;; l’entraînement n’en souffre pas</translation>
    </message>
    <message>
        <source>Choose fewer clips</source>
        <translation>Choisissez moins d’extraits</translation>
    </message>
    <message>
        <source>Choose one of the run&apos;s clips</source>
        <translation>Choisissez l’un des extraits de l’essai</translation>
    </message>
    <message>
        <source>Choose one of {}</source>
        <translation>Choisissez parmi {}</translation>
    </message>
    <message>
        <source>Choose other clips</source>
        <translation>Choisissez d’autres extraits</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another; see also that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>Fermez le programme qui l’utilise, ou choisissez-en un autre&#x202f;; vérifiez aussi que vous avez le droit de l’utiliser&#xa0;: paramètres de confidentialité du bureau, ou groupe audio</translation>
    </message>
    <message>
        <source>Compare runs of one corpus with the same classes, representation and clips</source>
        <translation>Comparez des essais d’un même corpus, avec les mêmes classes, la même représentation et les mêmes extraits</translation>
    </message>
    <message>
        <source>Connect a microphone, and see that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>Branchez un microphone, et vérifiez que vous avez le droit de l’utiliser&#xa0;: paramètres de confidentialité du bureau, ou groupe audio</translation>
    </message>
    <message>
        <source>Connect a sound device; everything but listening and recording works without one</source>
        <translation>Branchez un périphérique audio&#x202f;; sans lui, tout fonctionne sauf l’écoute et l’enregistrement</translation>
    </message>
    <message>
        <source>Convert it to WAV or FLAC, or remove it</source>
        <translation>Convertissez-le en WAV ou FLAC, ou retirez-le</translation>
    </message>
    <message>
        <source>Copy the run again</source>
        <translation>Copiez à nouveau l’essai</translation>
    </message>
    <message>
        <source>Copy the run again, or train it anew</source>
        <translation>Copiez à nouveau l’essai, ou entraînez-le de nouveau</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>Corrigez la ligne</translation>
    </message>
    <message>
        <source>Correct the line, or delete it</source>
        <translation>Corrigez la ligne, ou supprimez-la</translation>
    </message>
    <message>
        <source>Cut it into pieces</source>
        <translation>Coupez-le en morceaux</translation>
    </message>
    <message>
        <source>Delete it and run packaging/models, which fetches the right one</source>
        <translation>Supprimez-le et lancez packaging/models, qui télécharge le bon</translation>
    </message>
    <message>
        <source>Delete it by hand</source>
        <translation>Supprimez-le à la main</translation>
    </message>
    <message>
        <source>Delete it to read the folder as one class per folder, without its takes</source>
        <translation>Supprimez-la pour lire le dossier comme un dossier par classe, sans ses prises</translation>
    </message>
    <message>
        <source>Delete the file; it is made again</source>
        <translation>Supprimez le fichier&#x202f;; il sera produit à nouveau</translation>
    </message>
    <message>
        <source>Delete the folder and make the corpus again</source>
        <translation>Supprimez le dossier et créez à nouveau le corpus</translation>
    </message>
    <message>
        <source>Delete the folder by hand</source>
        <translation>Supprimez le dossier à la main</translation>
    </message>
    <message>
        <source>Did you mean &quot;{}&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;{}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Export it again as ordinary WAV or FLAC</source>
        <translation>Exportez-le à nouveau en WAV ou FLAC ordinaire</translation>
    </message>
    <message>
        <source>Export them with Python&apos;s torchvision and safetensors, as docs/perceptual-weights.md says: {}</source>
        <translation>Exportez-les avec torchvision et safetensors, en Python, comme l’explique docs/perceptual-weights.md&#xa0;: {}</translation>
    </message>
    <message>
        <source>Fetch fma_metadata again</source>
        <translation>Téléchargez à nouveau fma_metadata</translation>
    </message>
    <message>
        <source>Fetch it, or go on without it</source>
        <translation>Téléchargez-le, ou continuez sans</translation>
    </message>
    <message>
        <source>Fetch the file again, or save it anew as comma-separated text</source>
        <translation>Téléchargez à nouveau le fichier, ou sauvegardez-le de nouveau en texte séparé par des virgules</translation>
    </message>
    <message>
        <source>Fetch the file of Medley-solos-DB again</source>
        <translation>Téléchargez à nouveau le fichier de Medley-solos-DB</translation>
    </message>
    <message>
        <source>Fetch the file of MusicNet again</source>
        <translation>Téléchargez à nouveau le fichier de MusicNet</translation>
    </message>
    <message>
        <source>Fetch the file of NSynth again</source>
        <translation>Téléchargez à nouveau le fichier de NSynth</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files once more, unchanged</source>
        <translation>Téléchargez encore une fois les fichiers du modèle, sans les modifier</translation>
    </message>
    <message>
        <source>Fetch the others, or go on with these</source>
        <translation>Téléchargez les autres, ou continuez avec ceux-ci</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost</source>
        <translation>Libérez de l’espace et réessayez&#x202f;; rien de ce qui a été sauvegardé auparavant n’est perdu</translation>
    </message>
    <message>
        <source>Free some space on that disk</source>
        <translation>Libérez de l’espace sur ce disque</translation>
    </message>
    <message>
        <source>Get another copy of it, or cut off the damaged part</source>
        <translation>Procurez-vous-en une autre copie, ou coupez la partie endommagée</translation>
    </message>
    <message>
        <source>Get another copy of it, or remove it</source>
        <translation>Procurez-vous-en une autre copie, ou retirez-le</translation>
    </message>
    <message>
        <source>Give at least one loss a weight above 0</source>
        <translation>Donnez à au moins une perte un poids supérieur à 0</translation>
    </message>
    <message>
        <source>Give at least two classes recordings that are longer than a clip</source>
        <translation>Donnez à au moins deux classes des enregistrements plus longs qu’un extrait</translation>
    </message>
    <message>
        <source>Give every variant a name of its own, and every list different values</source>
        <translation>Donnez à chaque variante un nom à elle, et à chaque liste des valeurs différentes</translation>
    </message>
    <message>
        <source>Give it one in the table, or go on without it</source>
        <translation>Donnez-lui-en un dans le tableau, ou continuez sans</translation>
    </message>
    <message>
        <source>Give the experiment another name</source>
        <translation>Donnez un autre nom à l’expérience</translation>
    </message>
    <message>
        <source>Give the same command again to have everything</source>
        <translation>Relancez la même commande pour tout avoir</translation>
    </message>
    <message>
        <source>Give the same command again to have them</source>
        <translation>Relancez la même commande pour les avoir</translation>
    </message>
    <message>
        <source>Go on with the version of LibTorch that is named in run.json</source>
        <translation>Continuez avec la version de LibTorch indiquée dans run.json</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuez sans</translation>
    </message>
    <message>
        <source>Have it played by a class</source>
        <translation>Faites-le jouer par une classe</translation>
    </message>
    <message>
        <source>Have the split drawn, or add recordings of the training part</source>
        <translation>Faites tirer la répartition au sort, ou ajoutez des enregistrements de la partie d’entraînement</translation>
    </message>
    <message>
        <source>Hold some recordings out, or measure on another corpus</source>
        <translation>Réservez des enregistrements au test, ou mesurez sur un autre corpus</translation>
    </message>
    <message>
        <source>How far a step goes at most, as a multiple of the usual: one batch of suddenly large gradients would throw the weights so far that parts of a network never learn again. 0 is no limit, as in the papers.</source>
        <translation>Jusqu’où un pas va au plus, en multiple du pas habituel&#xa0;: un seul lot aux gradients soudain très grands jetterait les poids si loin que des parties d’un réseau n’apprendraient plus jamais rien. 0 supprime la limite, comme dans les articles.</translation>
    </message>
    <message>
        <source>Install the package fluidr3mono-gm-soundfont, or name an SF2 or SF3 file</source>
        <translation>Installez le paquet fluidr3mono-gm-soundfont, ou indiquez un fichier SF2 ou SF3</translation>
    </message>
    <message>
        <source>It has name, experiment, [fixed], [vary] and [[variant]]</source>
        <translation>Elle a name, experiment, [fixed], [vary] et [[variant]]</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>Il contient {}</translation>
    </message>
    <message>
        <source>Its classes are {}</source>
        <translation>Ses classes sont {}</translation>
    </message>
    <message>
        <source>Keep something first</source>
        <translation>Gardez d’abord quelque chose</translation>
    </message>
    <message>
        <source>Known here: {}</source>
        <translation>Noms connus ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <translation>Noms connus&#xa0;: {}</translation>
    </message>
    <message>
        <source>Leave out one of them</source>
        <translation>Écartez l’un des deux</translation>
    </message>
    <message>
        <source>Leave the blending of powers out</source>
        <translation>Renoncez au fondu des puissances</translation>
    </message>
    <message>
        <source>Leave the number out</source>
        <translation>N’indiquez pas ce nombre</translation>
    </message>
    <message>
        <source>Let its name end in .wav, or in .flac for 16 bits</source>
        <translation>Terminez son nom par .wav, ou par .flac en 16 bits</translation>
    </message>
    <message>
        <source>LibTorch does not understand the optimiser&apos;s state</source>
        <translation>LibTorch ne comprend pas l’état de l’optimiseur</translation>
    </message>
    <message>
        <source>Look for it in the trash</source>
        <translation>Cherchez-le dans la corbeille</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>Abaissez-la</translation>
    </message>
    <message>
        <source>Lower the lowest frequency or use a higher sample rate</source>
        <translation>Abaissez la fréquence la plus basse ou utilisez une fréquence d’échantillonnage plus haute</translation>
    </message>
    <message>
        <source>Lower training.learning_rate and train again; what was saved before is kept</source>
        <translation>Diminuez training.learning_rate et entraînez à nouveau&#x202f;; ce qui a été sauvegardé auparavant est gardé</translation>
    </message>
    <message>
        <source>Make latent_part, warm_up_part and adversarial_part smaller than 1 together</source>
        <translation>Faites en sorte que latent_part, warm_up_part et adversarial_part fassent ensemble moins de 1</translation>
    </message>
    <message>
        <source>Make one sub-folder per class and put its recordings there</source>
        <translation>Créez un sous-dossier par classe et mettez-y ses enregistrements</translation>
    </message>
    <message>
        <source>Make room for {:.1f} GiB there, or let XDG_CACHE_HOME name a folder on a larger disk</source>
        <translation>Faites-y de la place pour {:.1f}&#xa0;Gio, ou faites désigner par XDG_CACHE_HOME un dossier sur un disque plus grand</translation>
    </message>
    <message>
        <source>Matrix products are slow on this machine, so training will be too. Install the package libopenblas0-pthread, or close other programs if it is installed already.</source>
        <translation>Les produits de matrices sont lents sur cette machine, l’entraînement le sera donc aussi. Installez le paquet libopenblas0-pthread, ou, s’il est déjà installé, fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Measure it again: timbrel-cli evaluate</source>
        <translation>Mesurez-le à nouveau&#xa0;: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Measure the run again: timbrel-cli evaluate</source>
        <translation>Mesurez l’essai à nouveau&#xa0;: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Medley-solos-DB_metadata.csv is not in it</source>
        <translation>Medley-solos-DB_metadata.csv ne s’y trouve pas</translation>
    </message>
    <message>
        <source>Move it away: a new one is begun, and the sounds beside it stay</source>
        <translation>Déplacez-la ailleurs&#xa0;: une nouvelle est commencée, et les sons à côté d’elle restent</translation>
    </message>
    <message>
        <source>Move them into the folder of their class</source>
        <translation>Mettez-les dans le dossier de leur classe</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>Indiquez un fichier</translation>
    </message>
    <message>
        <source>Name a file that ends in .png, .svg or .pdf</source>
        <translation>Indiquez un fichier qui finit par .png, .svg ou .pdf</translation>
    </message>
    <message>
        <source>Name a folder as the run&apos;s class, if it is one of them</source>
        <translation>Donnez au dossier le nom de la classe de l’essai, si c’en est une</translation>
    </message>
    <message>
        <source>Name a folder that Timbrel made, or read it as another layout</source>
        <translation>Indiquez un dossier que Timbrel a créé, ou lisez-le selon une autre organisation</translation>
    </message>
    <message>
        <source>Name a folder that training has made</source>
        <translation>Indiquez un dossier créé par un entraînement</translation>
    </message>
    <message>
        <source>Name a folder with .mid files</source>
        <translation>Indiquez un dossier contenant des fichiers .mid</translation>
    </message>
    <message>
        <source>Name a sound file</source>
        <translation>Indiquez un fichier son</translation>
    </message>
    <message>
        <source>Name a standard MIDI file with at least one melody, or remove it</source>
        <translation>Indiquez un fichier MIDI standard avec au moins une mélodie, ou retirez-le</translation>
    </message>
    <message>
        <source>Name an SF2 or SF3 file</source>
        <translation>Indiquez un fichier SF2 ou SF3</translation>
    </message>
    <message>
        <source>Name another run</source>
        <translation>Indiquez un autre essai</translation>
    </message>
    <message>
        <source>Name instruments such as piano,violin</source>
        <translation>Indiquez des instruments, par exemple piano,violin</translation>
    </message>
    <message>
        <source>Name it as FMA does: 000002.mp3</source>
        <translation>Nommez-le comme le fait FMA&#xa0;: 000002.mp3</translation>
    </message>
    <message>
        <source>Name its folders as the run&apos;s classes are named</source>
        <translation>Donnez à ses dossiers les noms des classes de l’essai</translation>
    </message>
    <message>
        <source>Name one, or go on without it</source>
        <translation>Indiquez-en une, ou continuez sans</translation>
    </message>
    <message>
        <source>Name the class that plays the recording</source>
        <translation>Indiquez la classe qui joue l’enregistrement</translation>
    </message>
    <message>
        <source>Name the folder of GTZAN, or read it as a folder per class</source>
        <translation>Indiquez le dossier de GTZAN, ou lisez-le comme un dossier par classe</translation>
    </message>
    <message>
        <source>Name the folder that holds fma_metadata and fma_small, fma_medium or fma_large</source>
        <translation>Indiquez le dossier qui contient fma_metadata et fma_small, fma_medium ou fma_large</translation>
    </message>
    <message>
        <source>Name the folder that holds nsynth-train, nsynth-valid or nsynth-test</source>
        <translation>Indiquez le dossier qui contient nsynth-train, nsynth-valid ou nsynth-test</translation>
    </message>
    <message>
        <source>Name the folder that holds the recordings</source>
        <translation>Indiquez le dossier qui contient les enregistrements</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of Medley-solos-DB</source>
        <translation>Indiquez le dossier qui contient le tableau de Medley-solos-DB</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of MusicNet</source>
        <translation>Indiquez le dossier qui contient le tableau de MusicNet</translation>
    </message>
    <message>
        <source>Put it under a heading such as [training]</source>
        <translation>Mettez-le sous un titre tel que [training]</translation>
    </message>
    <message>
        <source>Put the corpus where the run&apos;s experiment.toml says, and export again</source>
        <translation>Mettez le corpus là où le dit l’experiment.toml de l’essai, et exportez à nouveau</translation>
    </message>
    <message>
        <source>Raise representation.sample_rate, or remove it</source>
        <translation>Augmentez representation.sample_rate, ou retirez-le</translation>
    </message>
    <message>
        <source>Record a second take</source>
        <translation>Enregistrez une seconde prise</translation>
    </message>
    <message>
        <source>Record into it, or read it as a folder per class</source>
        <translation>Enregistrez-y des prises, ou lisez-le comme un dossier par classe</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirez-le</translation>
    </message>
    <message>
        <source>Remove one of the two</source>
        <translation>Retirez l’un des deux</translation>
    </message>
    <message>
        <source>Run packaging/models, which fetches it</source>
        <translation>Lancez packaging/models, qui le télécharge</translation>
    </message>
    <message>
        <source>Save it from NumPy with numpy.save(…, array.astype(&apos;float32&apos;))</source>
        <translation>Sauvegardez-le depuis NumPy avec numpy.save(…, array.astype(&apos;float32&apos;))</translation>
    </message>
    <message>
        <source>Say who plays: piano, violin, your own name</source>
        <translation>Dites qui joue&#xa0;: piano, violon, votre propre nom</translation>
    </message>
    <message>
        <source>See that it is still plugged in, or choose another device</source>
        <translation>Vérifiez qu’il est toujours branché, ou choisissez un autre périphérique</translation>
    </message>
    <message>
        <source>See that it is still plugged in, then choose it again</source>
        <translation>Vérifiez qu’il est toujours branché, puis choisissez-le à nouveau</translation>
    </message>
    <message>
        <source>Set losses.{} to 0, or choose another seed</source>
        <translation>Mettez losses.{} à 0, ou choisissez une autre graine</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>Limite des pas</translation>
    </message>
    <message>
        <source>Take away the lists to use it</source>
        <translation>Enlevez les listes pour l’utiliser</translation>
    </message>
    <message>
        <source>Take it from one of them, for the split to be as published</source>
        <translation>Retirez-le de l’une d’elles, pour que la répartition soit celle qui est publiée</translation>
    </message>
    <message>
        <source>There are {}</source>
        <translation>Disponibles&#xa0;: {}</translation>
    </message>
    <message>
        <source>This is a mistake in the program; please report it</source>
        <translation>C’est une erreur du programme&#x202f;; merci de la signaler</translation>
    </message>
    <message>
        <source>Train a new run to use everything</source>
        <translation>Entraînez un nouvel essai pour tout utiliser</translation>
    </message>
    <message>
        <source>Train a run that holds some recordings out</source>
        <translation>Entraînez un essai qui réserve des enregistrements au test</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>Entraînez-le d’abord</translation>
    </message>
    <message>
        <source>Train it first, or copy it again</source>
        <translation>Entraînez-le d’abord, ou copiez-le à nouveau</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again</source>
        <translation>Entraînez-le un moment, ou copiez-le à nouveau</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again, and export again</source>
        <translation>Entraînez-le un moment, ou copiez-le à nouveau, et exportez à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayez</translation>
    </message>
    <message>
        <source>Try again when nothing writes to the corpus</source>
        <translation>Réessayez quand rien n’écrit dans le corpus</translation>
    </message>
    <message>
        <source>Try another kind of file</source>
        <translation>Essayez un autre type de fichier</translation>
    </message>
    <message>
        <source>Use &quot;cpu&quot; or &quot;auto&quot;, or install a CUDA build of LibTorch</source>
        <translation>Utilisez «&#xa0;cpu&#xa0;» ou «&#xa0;auto&#xa0;», ou installez une version CUDA de LibTorch</translation>
    </message>
    <message>
        <source>Use 1 to 60 seconds</source>
        <translation>Indiquez de 1 à 60 secondes</translation>
    </message>
    <message>
        <source>Use 128</source>
        <translation>Indiquez 128</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or fewer AdaIN layers</source>
        <translation>Utilisez 128 bandes et 128 trames, ou moins de couches AdaIN</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or no adversarial stage</source>
        <translation>Utilisez 128 bandes et 128 trames, ou aucune étape adversariale</translation>
    </message>
    <message>
        <source>Use 8000 to 96000 Hz</source>
        <translation>Indiquez de 8000 à 96&#x202f;000&#xa0;Hz</translation>
    </message>
    <message>
        <source>Use a General MIDI name such as piano, violin, trumpet or flute</source>
        <translation>Indiquez un nom General MIDI tel que piano, violin, trumpet ou flute</translation>
    </message>
    <message>
        <source>Use a common sample rate</source>
        <translation>Utilisez une fréquence d’échantillonnage courante</translation>
    </message>
    <message>
        <source>Use a corpus with more recordings</source>
        <translation>Utilisez un corpus avec plus d’enregistrements</translation>
    </message>
    <message>
        <source>Use a hop of at most {} samples</source>
        <translation>Utilisez un saut d’au plus {} échantillons</translation>
    </message>
    <message>
        <source>Use a representation in decibels, such as mel-db, or set it to 0</source>
        <translation>Utilisez une représentation en décibels, par exemple mel-db, ou mettez-la à 0</translation>
    </message>
    <message>
        <source>Use a short name that can be that of a folder, without / and \</source>
        <translation>Utilisez un nom court qui puisse être celui d’un dossier, sans / ni \</translation>
    </message>
    <message>
        <source>Use a smaller batch, a smaller corpus or a smaller model</source>
        <translation>Utilisez un lot, un corpus ou un modèle plus petit</translation>
    </message>
    <message>
        <source>Use a window of at most {} samples</source>
        <translation>Utilisez une fenêtre d’au plus {} échantillons</translation>
    </message>
    <message>
        <source>Use an earlier checkpoint; the training has diverged</source>
        <translation>Utilisez un point de sauvegarde antérieur&#x202f;; l’entraînement a divergé</translation>
    </message>
    <message>
        <source>Use an even number, best a power of two</source>
        <translation>Utilisez un nombre pair, de préférence une puissance de deux</translation>
    </message>
    <message>
        <source>Use another checkpoint</source>
        <translation>Utilisez un autre point de sauvegarde</translation>
    </message>
    <message>
        <source>Use another copy of it, or an earlier checkpoint</source>
        <translation>Utilisez-en une autre copie, ou un point de sauvegarde antérieur</translation>
    </message>
    <message>
        <source>Use another soundfont, or leave out this class</source>
        <translation>Utilisez une autre soundfont, ou écartez cette classe</translation>
    </message>
    <message>
        <source>Use at least two classes, each with readable recordings</source>
        <translation>Utilisez au moins deux classes, chacune avec des enregistrements lisibles</translation>
    </message>
    <message>
        <source>Use at most {} Hz, or 0 for just that</source>
        <translation>Indiquez au plus {}&#xa0;Hz, ou 0 pour cette valeur même</translation>
    </message>
    <message>
        <source>Use at most {} bands, or a higher sample rate</source>
        <translation>Utilisez au plus {} bandes, ou une fréquence d’échantillonnage plus haute</translation>
    </message>
    <message>
        <source>Use at most {}, or 0 for the usual number</source>
        <translation>Indiquez au plus {}, ou 0 pour le nombre habituel</translation>
    </message>
    <message>
        <source>Use fewer</source>
        <translation>Utilisez-en moins</translation>
    </message>
    <message>
        <source>Use fewer bands or a larger fft_size</source>
        <translation>Utilisez moins de bandes ou un fft_size plus grand</translation>
    </message>
    <message>
        <source>Use larger clips, or set this loss to 0</source>
        <translation>Utilisez des extraits plus grands, ou mettez cette perte à 0</translation>
    </message>
    <message>
        <source>Use longer recordings or fewer frames per clip</source>
        <translation>Utilisez des enregistrements plus longs ou moins de trames par extrait</translation>
    </message>
    <message>
        <source>Use more bands and frames, or set losses.vgg to 0</source>
        <translation>Utilisez plus de bandes et de trames, ou mettez losses.vgg à 0</translation>
    </message>
    <message>
        <source>Use readable recordings that are longer than a clip</source>
        <translation>Utilisez des enregistrements lisibles, plus longs qu’un extrait</translation>
    </message>
    <message>
        <source>Use sample rates from {} to {} Hz</source>
        <translation>Utilisez des fréquences d’échantillonnage de {} à {}&#xa0;Hz</translation>
    </message>
    <message>
        <source>Use sounds of half a second or more that can be heard</source>
        <translation>Utilisez des sons d’au moins une demi-seconde où l’on entend quelque chose</translation>
    </message>
    <message>
        <source>Use the experiment.toml that this checkpoint was trained with</source>
        <translation>Utilisez l’experiment.toml avec lequel ce point de sauvegarde a été entraîné</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Indiquez {}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there</source>
        <translation>Attendez qu’il ait fini, ou arrêtez-le là-bas</translation>
    </message>
    <message>
        <source>Write [[dock]] above each</source>
        <translation>Écrivez [[dock]] au-dessus de chacun</translation>
    </message>
    <message>
        <source>Write experiment = &quot;first-transfer&quot;, a preset or a TOML file</source>
        <translation>Écrivez experiment = &quot;first-transfer&quot;, un préréglage ou un fichier TOML</translation>
    </message>
    <message>
        <source>Write it as it is listed, or take it from the list</source>
        <translation>Écrivez-le tel qu’il figure dans la liste des enregistrements, ou retirez-le</translation>
    </message>
    <message>
        <source>Write it in brackets: [1, 2]</source>
        <translation>Écrivez-la entre crochets&#xa0;: [1, 2]</translation>
    </message>
    <message>
        <source>Write lists of values under [vary], or variants under [[variant]]</source>
        <translation>Écrivez des listes de valeurs sous [vary], ou des variantes sous [[variant]]</translation>
    </message>
    <message>
        <source>Write name = &quot;MAE alone&quot; under [[variant]]</source>
        <translation>Écrivez name = &quot;MAE seule&quot; sous [[variant]]</translation>
    </message>
    <message>
        <source>Write name = &quot;My experiment&quot;</source>
        <translation>Écrivez name = &quot;Mon expérience&quot;</translation>
    </message>
    <message>
        <source>Write one value</source>
        <translation>Écrivez une seule valeur</translation>
    </message>
    <message>
        <source>Write resume = &quot;the run&apos;s folder&quot; and steps = 8000, or delete the file</source>
        <translation>Écrivez resume = &quot;le dossier de l’essai&quot; et steps = 8000, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>Write them anew, or delete the file</source>
        <translation>Écrivez-les à nouveau, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>Write use = &quot;{}&quot; or another name</source>
        <translation>Écrivez use = &quot;{}&quot; ou un autre nom</translation>
    </message>
    <message>
        <source>a LORD network needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>un réseau LORD demande des nombres de bandes et de trames multiples de {}, et non {} et {}</translation>
    </message>
    <message>
        <source>a code of the probe&apos;s {} part is not made of finite numbers</source>
        <translation>un code de la partie «&#xa0;{}&#xa0;» de la sonde n’est pas fait de nombres finis</translation>
    </message>
    <message>
        <source>a figure cannot be saved in a file of this kind</source>
        <translation>une figure ne peut pas être sauvegardée dans un fichier de ce type</translation>
    </message>
    <message>
        <source>a hop of {} samples leaves gaps between windows of {}, so the sound could not be put together again</source>
        <translation>un saut de {} échantillons laisse des trous entre des fenêtres de {}, si bien que le son ne pourrait pas être recomposé</translation>
    </message>
    <message>
        <source>a list names it, but it is not here</source>
        <translation>une liste le nomme, mais il n’est pas là</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of two whole numbers, such as [1, 0]</source>
        <translation>une liste de deux nombres entiers, par exemple [1, 0]</translation>
    </message>
    <message>
        <source>a number from {:g} to {:g}</source>
        <translation>un nombre de {:g} à {:g}</translation>
    </message>
    <message>
        <source>a phrase cannot last {} s</source>
        <translation>une phrase ne peut pas durer {}&#xa0;s</translation>
    </message>
    <message>
        <source>a run that is to go on needs its folder and a number of steps</source>
        <translation>un essai qui doit continuer demande son dossier et un nombre de pas</translation>
    </message>
    <message>
        <source>a sweep has no &quot;{}&quot;</source>
        <translation>une série d’expériences n’a pas de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a variant has no name</source>
        <translation>une variante n’a pas de nom</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>un nombre entier de {} à {}</translation>
    </message>
    <message>
        <source>all of its recordings are held out, so that it cannot be learnt</source>
        <translation>tous ses enregistrements sont réservés au test, elle ne peut donc pas être apprise</translation>
    </message>
    <message>
        <source>amortisation</source>
        <translation>amortissement</translation>
    </message>
    <message>
        <source>an AdaIN-VC network that halves time {} times needs clips of a multiple of {} frames, at least {}, not {}</source>
        <translation>un réseau AdaIN-VC qui divise {} fois le temps par deux demande des extraits d’un multiple de {} trames, au moins {}, et non {}</translation>
    </message>
    <message>
        <source>an earlier checkpoint is used instead: {}</source>
        <translation>un point de sauvegarde antérieur est utilisé à la place&#xa0;: {}</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>une expérience</translation>
    </message>
    <message>
        <source>an experiment has no section &quot;{}&quot;</source>
        <translation>une expérience n’a pas de section «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>another Timbrel is training this run</source>
        <translation>un autre Timbrel entraîne cet essai</translation>
    </message>
    <message>
        <source>another Timbrel is training what waits here</source>
        <translation>un autre Timbrel entraîne ce qui attend ici</translation>
    </message>
    <message>
        <source>cannot resample from {} to {} Hz</source>
        <translation>impossible de rééchantillonner de {} à {}&#xa0;Hz</translation>
    </message>
    <message>
        <source>cannot resample: {}</source>
        <translation>impossible de rééchantillonner&#xa0;: {}</translation>
    </message>
    <message>
        <source>cannot {}: it is a folder</source>
        <translation>impossible de {}&#xa0;: c’est un dossier</translation>
    </message>
    <message>
        <source>cannot {}: permission denied</source>
        <translation>impossible de {}&#xa0;: permission refusée</translation>
    </message>
    <message>
        <source>cannot {}: the disk is full</source>
        <translation>impossible de {}&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>cannot {}: there is no such file or folder</source>
        <translation>impossible de {}&#xa0;: ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>cannot {}: {}</source>
        <translation>impossible de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>class and sample rate go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>la classe et la fréquence d’échantillonnage vont de pair (V de Cramér&#xa0;: {:.2f} sur 1)</translation>
    </message>
    <message>
        <source>class and {} go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>la classe et l’étiquette «&#xa0;{}&#xa0;» vont de pair (V de Cramér&#xa0;: {:.2f} sur 1)</translation>
    </message>
    <message>
        <source>class is hardly to be told from its recordings</source>
        <translation>classe se distingue à peine de ses enregistrements</translation>
    </message>
    <message>
        <source>class is mostly one recording</source>
        <translation>classe est faite presque d’un seul enregistrement</translation>
    </message>
    <message>
        <source>class is on one side of the split only</source>
        <translation>classe n’est que d’un côté de la répartition</translation>
    </message>
    <message>
        <source>class loses much of its sound</source>
        <translation>classe perd une grande partie de sa durée</translation>
    </message>
    <message>
        <source>classes are hardly to be told from their recordings</source>
        <translation>classes se distinguent à peine de leurs enregistrements</translation>
    </message>
    <message>
        <source>classes are mostly one recording each</source>
        <translation>classes sont faites chacune presque d’un seul enregistrement</translation>
    </message>
    <message>
        <source>classes are on one side of the split only</source>
        <translation>classes ne sont que d’un côté de la répartition</translation>
    </message>
    <message>
        <source>classes lose much of their sound</source>
        <translation>classes perdent une grande partie de leur durée</translation>
    </message>
    <message>
        <source>code {} is not made of finite numbers</source>
        <translation>le code {} n’est pas fait de nombres finis</translation>
    </message>
    <message>
        <source>computing features was cancelled</source>
        <translation>le calcul des caractéristiques a été annulé</translation>
    </message>
    <message>
        <source>create</source>
        <translation>le créer</translation>
    </message>
    <message>
        <source>create the file</source>
        <translation>créer le fichier</translation>
    </message>
    <message>
        <source>create the folder</source>
        <translation>créer le dossier</translation>
    </message>
    <message>
        <source>create the run&apos;s folder</source>
        <translation>créer le dossier de l’essai</translation>
    </message>
    <message>
        <source>curves and class codes are written, but content codes need the run&apos;s corpus, which cannot be opened</source>
        <translation>les courbes et les codes de classe sont écrits, mais les codes de contenu demandent le corpus de l’essai, qui ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>docks are written as tables of their own</source>
        <translation>les docks s’écrivent comme des tables à part</translation>
    </message>
    <message>
        <source>encoders learn the codes</source>
        <translation>les encodeurs apprennent les codes</translation>
    </message>
    <message>
        <source>every class of this run is scaled in its own way, so it must be known who plays</source>
        <translation>chaque classe de cet essai est mise à sa propre échelle, il faut donc savoir qui joue</translation>
    </message>
    <message>
        <source>every loss has weight 0, so there is nothing to learn</source>
        <translation>toutes les pertes ont un poids de 0, il n’y a donc rien à apprendre</translation>
    </message>
    <message>
        <source>find the crops of the same clip</source>
        <translation>retrouver les fragments d’un même extrait</translation>
    </message>
    <message>
        <source>fma_metadata/tracks.csv is not in it</source>
        <translation>fma_metadata/tracks.csv ne s’y trouve pas</translation>
    </message>
    <message>
        <source>group of recordings is on both sides of the split</source>
        <translation>groupe d’enregistrements est des deux côtés de la répartition</translation>
    </message>
    <message>
        <source>groups of recordings are on both sides of the split</source>
        <translation>groupes d’enregistrements sont des deux côtés de la répartition</translation>
    </message>
    <message>
        <source>has {} training clips</source>
        <translation>a {} extraits d’entraînement</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>réservé au test</translation>
    </message>
    <message>
        <source>input device</source>
        <translation>périphérique d’entrée</translation>
    </message>
    <message>
        <source>it cannot be brought to the loudness of the corpus</source>
        <translation>impossible de le ramener au niveau sonore du corpus</translation>
    </message>
    <message>
        <source>it cannot be read as sound: {}</source>
        <translation>impossible de le lire comme un son&#xa0;: {}</translation>
    </message>
    <message>
        <source>it comes from {} only</source>
        <translation>elle ne vient que de {}</translation>
    </message>
    <message>
        <source>it ends after {:.1f} of {:.1f} s</source>
        <translation>il finit après {:.1f}&#xa0;s sur {:.1f}</translation>
    </message>
    <message>
        <source>it has no number of frames to choose</source>
        <translation>il n’y a pas de nombre de trames à choisir</translation>
    </message>
    <message>
        <source>it has no recordings of any of the run&apos;s classes</source>
        <translation>il n’y a d’enregistrements d’aucune des classes de l’essai</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>il n’a pas d’échantillons</translation>
    </message>
    <message>
        <source>it has no weight &quot;{}&quot;</source>
        <translation>il n’a pas de poids «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>it has nothing held out</source>
        <translation>elle n’a rien de réservé au test</translation>
    </message>
    <message>
        <source>it has nothing to train on</source>
        <translation>elle n’a rien pour l’entraînement</translation>
    </message>
    <message>
        <source>it has samples that are not numbers (NaN or infinity)</source>
        <translation>il a des échantillons qui ne sont pas des nombres (NaN ou infini)</translation>
    </message>
    <message>
        <source>it has {} for training, from {}</source>
        <translation>elle a {} pour l’entraînement, à partir de {}</translation>
    </message>
    <message>
        <source>it has {} in {} of {} recordings</source>
        <translation>elle a {} dans {} enregistrements sur {}</translation>
    </message>
    <message>
        <source>it has {} recording for training and {} held out</source>
        <translation>il a {} enregistrement pour l’entraînement et {} pour le test</translation>
    </message>
    <message>
        <source>it has {} recordings for training and {} held out</source>
        <translation>il a {} enregistrements pour l’entraînement et {} pour le test</translation>
    </message>
    <message>
        <source>it has {} samples a second, the representation {}</source>
        <translation>il a {} échantillons par seconde, la représentation {}</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>c’est un fichier, et non un dossier</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>il est en cours de modification</translation>
    </message>
    <message>
        <source>it is damaged after {:.1f} s: {}</source>
        <translation>il est endommagé après {:.1f}&#xa0;s&#xa0;: {}</translation>
    </message>
    <message>
        <source>it is damaged from its beginning: {}</source>
        <translation>il est endommagé dès le début&#xa0;: {}</translation>
    </message>
    <message>
        <source>it is longer than four hours or 1 GiB</source>
        <translation>il dépasse quatre heures ou 1&#xa0;Gio</translation>
    </message>
    <message>
        <source>it is nearly the same as {}</source>
        <translation>il est presque identique à {}</translation>
    </message>
    <message>
        <source>it is no MIDI file</source>
        <translation>ce n’est pas un fichier MIDI</translation>
    </message>
    <message>
        <source>it is no soundfont, or it is damaged</source>
        <translation>ce n’est pas une soundfont, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is no table: a quote is out of place</source>
        <translation>ce n’est pas un tableau&#xa0;: un guillemet n’est pas à sa place</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>il est silencieux</translation>
    </message>
    <message>
        <source>it is silent for {:.0f} % of its time</source>
        <translation>il est silencieux pendant {:.0f}&#xa0;% de sa durée</translation>
    </message>
    <message>
        <source>it is silent: every sample is zero</source>
        <translation>il est silencieux&#xa0;: tous ses échantillons valent zéro</translation>
    </message>
    <message>
        <source>it is silent: its level is {:.0f} dBFS</source>
        <translation>il est silencieux&#xa0;: son niveau est de {:.0f}&#xa0;dBFS</translation>
    </message>
    <message>
        <source>it is that of {} recording</source>
        <translation>vaut pour {} enregistrement</translation>
    </message>
    <message>
        <source>it is that of {} recordings</source>
        <translation>vaut pour {} enregistrements</translation>
    </message>
    <message>
        <source>it is the only class</source>
        <translation>c’est la seule classe</translation>
    </message>
    <message>
        <source>it is the same as {}</source>
        <translation>il est identique à {}</translation>
    </message>
    <message>
        <source>it is to be left out, but is not in the corpus</source>
        <translation>il doit être écarté, mais n’est pas dans le corpus</translation>
    </message>
    <message>
        <source>it is too quiet to have a loudness</source>
        <translation>il est trop faible pour avoir un niveau sonore</translation>
    </message>
    <message>
        <source>it is too short for a header</source>
        <translation>il est trop court pour un en-tête</translation>
    </message>
    <message>
        <source>it is too short to be resampled</source>
        <translation>il est trop court pour être rééchantillonné</translation>
    </message>
    <message>
        <source>it is too short to have a loudness</source>
        <translation>il est trop court pour avoir un niveau sonore</translation>
    </message>
    <message>
        <source>it lasts {:.2f} s, less than one clip of {:.2f} s</source>
        <translation>il dure {:.2f}&#xa0;s, moins qu’un extrait de {:.2f}&#xa0;s</translation>
    </message>
    <message>
        <source>it lasts {:.3g} s, less than one clip of {:.3g} s</source>
        <translation>il dure {:.3g}&#xa0;s, moins qu’un extrait de {:.3g}&#xa0;s</translation>
    </message>
    <message>
        <source>it was recorded in one take, so that none of it can be held out for testing</source>
        <translation>elle a été enregistrée en une seule prise, rien n’en peut donc être réservé au test</translation>
    </message>
    <message>
        <source>its MIDI files hold {} phrases of {:.1f} s, too few for {} classes</source>
        <translation>ses fichiers MIDI contiennent {} phrases de {:.1f}&#xa0;s, trop peu pour {} classes</translation>
    </message>
    <message>
        <source>its arrays do not fill it</source>
        <translation>ses tableaux ne le remplissent pas</translation>
    </message>
    <message>
        <source>its bytes have changed since it was written</source>
        <translation>ses octets ont changé depuis qu’il a été écrit</translation>
    </message>
    <message>
        <source>its clips do not overlap, so nothing is blended</source>
        <translation>ses extraits ne se chevauchent pas, rien n’est donc fondu</translation>
    </message>
    <message>
        <source>its entry &quot;{}&quot; is not an array&apos;s</source>
        <translation>son entrée «&#xa0;{}&#xa0;» n’est pas celle d’un tableau</translation>
    </message>
    <message>
        <source>its header gives {} Hz and {} channels</source>
        <translation>son en-tête indique {}&#xa0;Hz et {} canaux</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>son en-tête est coupé</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>son en-tête n’est pas du JSON</translation>
    </message>
    <message>
        <source>its level is {:.0f} dBFS</source>
        <translation>son niveau est de {:.0f}&#xa0;dBFS</translation>
    </message>
    <message>
        <source>its mean is {:+.3f} of full scale</source>
        <translation>sa moyenne vaut {:+.3f} fois la pleine échelle</translation>
    </message>
    <message>
        <source>its mean level is {:.0f} dBFS</source>
        <translation>son niveau moyen est de {:.0f}&#xa0;dBFS</translation>
    </message>
    <message>
        <source>its name is not the number of a track</source>
        <translation>son nom n’est pas le numéro d’une piste</translation>
    </message>
    <message>
        <source>its samples reach {:.3g} times full scale</source>
        <translation>ses échantillons atteignent {:.3g} fois la pleine échelle</translation>
    </message>
    <message>
        <source>its silences leave no {:.3g} s for a clip</source>
        <translation>ses silences ne laissent pas {:.3g}&#xa0;s pour un extrait</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; has the shape {}, not {}</source>
        <translation>son poids «&#xa0;{}&#xa0;» a la forme {}, et non {}</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; is not of finite numbers</source>
        <translation>son poids «&#xa0;{}&#xa0;» n’est pas fait de nombres finis</translation>
    </message>
    <message>
        <source>known to the run, but without recordings in this corpus</source>
        <translation>dans l’essai, mais sans enregistrements dans ce corpus</translation>
    </message>
    <message>
        <source>latent optimisation</source>
        <translation>optimisation latente</translation>
    </message>
    <message>
        <source>latent optimisation, warm-up and the adversarial stage leave nothing of the run for amortisation</source>
        <translation>l’optimisation latente, l’échauffement et l’étape adversariale ne laissent rien de l’essai à l’amortissement</translation>
    </message>
    <message>
        <source>learning to tell timbres apart was stopped</source>
        <translation>l’apprentissage de la distinction des timbres a été arrêté</translation>
    </message>
    <message>
        <source>listening to the corpus was cancelled</source>
        <translation>l’écoute du corpus a été annulée</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>le verrouiller</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>l’examiner</translation>
    </message>
    <message>
        <source>looking for clusters was cancelled</source>
        <translation>la recherche de groupes a été annulée</translation>
    </message>
    <message>
        <source>looking for sub-classes was cancelled</source>
        <translation>la recherche de sous-classes a été annulée</translation>
    </message>
    <message>
        <source>making the corpus was cancelled</source>
        <translation>la création du corpus a été annulée</translation>
    </message>
    <message>
        <source>making the grid was cancelled</source>
        <translation>la production de la grille a été annulée</translation>
    </message>
    <message>
        <source>map</source>
        <translation>le projeter en mémoire</translation>
    </message>
    <message>
        <source>more than one list names it, so it is held out</source>
        <translation>plus d’une liste le nomme, il est donc réservé au test</translation>
    </message>
    <message>
        <source>move</source>
        <translation>le déplacer</translation>
    </message>
    <message>
        <source>musicnet_metadata.csv is not in it</source>
        <translation>musicnet_metadata.csv ne s’y trouve pas</translation>
    </message>
    <message>
        <source>no class with readable recordings was found</source>
        <translation>aucune classe avec des enregistrements lisibles n’a été trouvée</translation>
    </message>
    <message>
        <source>no folder of recordings is chosen</source>
        <translation>aucun dossier d’enregistrements n’est choisi</translation>
    </message>
    <message>
        <source>no known layout of recordings is in it</source>
        <translation>on n’y trouve aucune organisation connue d’enregistrements</translation>
    </message>
    <message>
        <source>no list of tracks without faults names it</source>
        <translation>aucune liste de pistes sans défaut ne le nomme</translation>
    </message>
    <message>
        <source>no point of the run&apos;s curves can be read</source>
        <translation>aucun point des courbes de l’essai ne peut être lu</translation>
    </message>
    <message>
        <source>no recording is held out, so there are no clips whose content codes to write</source>
        <translation>aucun enregistrement n’est réservé au test, il n’y a donc pas d’extraits dont écrire les codes de contenu</translation>
    </message>
    <message>
        <source>no recording is held out, so there is nothing to measure</source>
        <translation>aucun enregistrement n’est réservé au test, il n’y a donc rien à mesurer</translation>
    </message>
    <message>
        <source>no soundfont is installed</source>
        <translation>aucune soundfont n’est installée</translation>
    </message>
    <message>
        <source>no training clips can be cut</source>
        <translation>on ne peut en tirer aucun extrait d’entraînement</translation>
    </message>
    <message>
        <source>no training clips could be cut</source>
        <translation>aucun extrait d’entraînement n’a pu en être tiré</translation>
    </message>
    <message>
        <source>nobody knows which class plays in this file</source>
        <translation>on ne sait pas quelle classe joue dans ce fichier</translation>
    </message>
    <message>
        <source>nobody recorded this music with {}</source>
        <translation>personne n’a enregistré cette musique avec {}</translation>
    </message>
    <message>
        <source>none of the run&apos;s recordings is in it any more</source>
        <translation>il ne contient plus aucun des enregistrements de l’essai</translation>
    </message>
    <message>
        <source>not among the run&apos;s classes, so not measured</source>
        <translation>hors des classes de l’essai, donc sans mesures</translation>
    </message>
    <message>
        <source>not part of the run, so it is not used</source>
        <translation>ne fait pas partie de l’essai, donc n’est pas utilisé</translation>
    </message>
    <message>
        <source>not part of the run, so they are not used</source>
        <translation>ne font pas partie de l’essai, donc ne sont pas utilisés</translation>
    </message>
    <message>
        <source>nothing of it is left at the sample rate of the representation</source>
        <translation>il n’en reste rien à la fréquence d’échantillonnage de la représentation</translation>
    </message>
    <message>
        <source>nothing varies, so there is nothing to compare</source>
        <translation>rien ne varie, il n’y a donc rien à comparer</translation>
    </message>
    <message>
        <source>numbers of channels are mixed</source>
        <translation>nombres de canaux différents sont mêlés</translation>
    </message>
    <message>
        <source>of the {} recordings that it lists, {} are here</source>
        <translation>sur les {} enregistrements qu’il énumère, {} sont là</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>l’une de ces valeurs&#xa0;: {}</translation>
    </message>
    <message>
        <source>one value, or a list of numbers or of texts</source>
        <translation>une seule valeur, ou une liste de nombres ou de textes</translation>
    </message>
    <message>
        <source>only one class, {}, has training clips</source>
        <translation>une seule classe, {}, a des extraits d’entraînement</translation>
    </message>
    <message>
        <source>open</source>
        <translation>l’ouvrir</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>l’ouvrir</translation>
    </message>
    <message>
        <source>placing codes was cancelled</source>
        <translation>le placement des codes a été annulé</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>read</source>
        <translation>le lire</translation>
    </message>
    <message>
        <source>read the folder</source>
        <translation>lire le dossier</translation>
    </message>
    <message>
        <source>reading features was cancelled</source>
        <translation>la lecture des caractéristiques a été annulée</translation>
    </message>
    <message>
        <source>reading melodies was cancelled</source>
        <translation>la lecture des mélodies a été annulée</translation>
    </message>
    <message>
        <source>reading the corpus was cancelled</source>
        <translation>la lecture du corpus a été annulée</translation>
    </message>
    <message>
        <source>recognising recordings was cancelled</source>
        <translation>la reconnaissance des enregistrements a été annulée</translation>
    </message>
    <message>
        <source>recording cannot be used</source>
        <translation>enregistrement est inutilisable</translation>
    </message>
    <message>
        <source>recording has a DC offset</source>
        <translation>enregistrement a une composante continue</translation>
    </message>
    <message>
        <source>recording has samples that are not numbers</source>
        <translation>enregistrement a des échantillons qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>recording is clipped</source>
        <translation>enregistrement est écrêté</translation>
    </message>
    <message>
        <source>recording is mostly silent</source>
        <translation>enregistrement est surtout du silence</translation>
    </message>
    <message>
        <source>recording is shorter than a clip</source>
        <translation>enregistrement est plus court qu’un extrait</translation>
    </message>
    <message>
        <source>recording is shorter than its header says</source>
        <translation>enregistrement est plus court que ne le dit son en-tête</translation>
    </message>
    <message>
        <source>recording is silent</source>
        <translation>enregistrement est silencieux</translation>
    </message>
    <message>
        <source>recording lacks the highest frequencies</source>
        <translation>enregistrement est privé des fréquences les plus hautes</translation>
    </message>
    <message>
        <source>recordings are clipped</source>
        <translation>enregistrements sont écrêtés</translation>
    </message>
    <message>
        <source>recordings are mostly silent</source>
        <translation>enregistrements sont surtout du silence</translation>
    </message>
    <message>
        <source>recordings are shorter than a clip</source>
        <translation>enregistrements sont plus courts qu’un extrait</translation>
    </message>
    <message>
        <source>recordings are shorter than their headers say</source>
        <translation>enregistrements sont plus courts que ne le disent leurs en-têtes</translation>
    </message>
    <message>
        <source>recordings are silent</source>
        <translation>enregistrements sont silencieux</translation>
    </message>
    <message>
        <source>recordings cannot be used</source>
        <translation>enregistrements sont inutilisables</translation>
    </message>
    <message>
        <source>recordings have a DC offset</source>
        <translation>enregistrements ont une composante continue</translation>
    </message>
    <message>
        <source>recordings have samples that are not numbers</source>
        <translation>enregistrements ont des échantillons qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>recordings lack the highest frequencies</source>
        <translation>enregistrements sont privés des fréquences les plus hautes</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>le supprimer</translation>
    </message>
    <message>
        <source>row {} has {} cells, but there are {} columns</source>
        <translation>la ligne {} a {} cellules, mais il y a {} colonnes</translation>
    </message>
    <message>
        <source>run.json tells of other classes than sub-classes.json</source>
        <translation>run.json nomme d’autres classes que sub-classes.json</translation>
    </message>
    <message>
        <source>sample rates are mixed</source>
        <translation>fréquences d’échantillonnage différentes sont mêlées</translation>
    </message>
    <message>
        <source>save</source>
        <translation>le sauvegarder</translation>
    </message>
    <message>
        <source>save the corpus</source>
        <translation>sauvegarder le corpus</translation>
    </message>
    <message>
        <source>settings are compared of two runs or more</source>
        <translation>on compare les réglages de deux essais ou plus</translation>
    </message>
    <message>
        <source>something else was chosen at that step</source>
        <translation>à ce pas, le choix était un autre</translation>
    </message>
    <message>
        <source>sound cannot be written into such a file</source>
        <translation>impossible d’écrire du son dans un tel fichier</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>périphérique audio</translation>
    </message>
    <message>
        <source>stage {} of {}: {}, {} steps</source>
        <translation>étape {} sur {}&#xa0;: {}, {} pas</translation>
    </message>
    <message>
        <source>stored features are damaged</source>
        <translation>les caractéristiques stockées sont endommagées</translation>
    </message>
    <message>
        <source>stored features are not whole</source>
        <translation>les caractéristiques stockées sont incomplètes</translation>
    </message>
    <message>
        <source>sub-classes are to be told apart by VGG16</source>
        <translation>les sous-classes doivent être distinguées par VGG16</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>série d’expériences</translation>
    </message>
    <message>
        <source>tell the classes apart</source>
        <translation>distinguer les classes</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>that is more than a million phrases</source>
        <translation>cela fait plus d’un million de phrases</translation>
    </message>
    <message>
        <source>the .npy file does not hold a matrix</source>
        <translation>le fichier .npy ne contient pas de matrice</translation>
    </message>
    <message>
        <source>the .npy file holds something else than floats in C order</source>
        <translation>le fichier .npy contient autre chose que des flottants dans l’ordre C</translation>
    </message>
    <message>
        <source>the .npy file is cut off in its header</source>
        <translation>le fichier .npy est coupé dans son en-tête</translation>
    </message>
    <message>
        <source>the .npy file is not as long as its shape says</source>
        <translation>le fichier .npy n’a pas la longueur que dit sa forme</translation>
    </message>
    <message>
        <source>the MIDI file cannot be played</source>
        <translation>le fichier MIDI ne peut pas être joué</translation>
    </message>
    <message>
        <source>the MIDI file has no notes</source>
        <translation>le fichier MIDI n’a pas de notes</translation>
    </message>
    <message>
        <source>the MIDI files hold {} phrases of {:.1f} s, but {} are wanted</source>
        <translation>les fichiers MIDI contiennent {} phrases de {:.1f}&#xa0;s, mais il en faut {}</translation>
    </message>
    <message>
        <source>the VGG loss has a weight</source>
        <translation>la perte VGG a un poids</translation>
    </message>
    <message>
        <source>the VGG loss needs pictures of at least {0} × {0}, not {1} × {2}</source>
        <translation>la perte VGG demande des images d’au moins {0} × {0}, et non {1} × {2}</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; does not lie where the header says</source>
        <translation>le tableau «&#xa0;{}&#xa0;» n’est pas là où le dit l’en-tête</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has a type that is not used here</source>
        <translation>le tableau «&#xa0;{}&#xa0;» est d’un type qui n’est pas utilisé ici</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has an impossible shape</source>
        <translation>le tableau «&#xa0;{}&#xa0;» a une forme impossible</translation>
    </message>
    <message>
        <source>the class decides {:.0f} % of how levels vary</source>
        <translation>la classe explique {:.0f}&#xa0;% des variations de niveau</translation>
    </message>
    <message>
        <source>the class has no name</source>
        <translation>la classe n’a pas de nom</translation>
    </message>
    <message>
        <source>the class has no recording that can be read</source>
        <translation>la classe n’a aucun enregistrement lisible</translation>
    </message>
    <message>
        <source>the clip cannot be moved to the trash</source>
        <translation>l’extrait ne peut pas être mis à la corbeille</translation>
    </message>
    <message>
        <source>the comparison of notes was stopped</source>
        <translation>la comparaison des notes a été arrêtée</translation>
    </message>
    <message>
        <source>the content code of an AdaIN-VC network is laid out over {0} frames, so its size must be a multiple of {0}, not {1}</source>
        <translation>le code de contenu d’un réseau AdaIN-VC s’étend sur {0} trames, sa taille doit donc être un multiple de {0}, et non {1}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was</source>
        <translation>le corpus a changé depuis le début de l’essai, qui ne peut donc pas continuer comme avant</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} are missing</source>
        <translation>le corpus a changé depuis le début de l’essai, qui ne peut donc pas continuer comme avant&#xa0;: il manque {}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} is missing</source>
        <translation>le corpus a changé depuis le début de l’essai, qui ne peut donc pas continuer comme avant&#xa0;: il manque {}</translation>
    </message>
    <message>
        <source>the corpus has no class &quot;{}&quot;</source>
        <translation>le corpus n’a pas de classe «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the corpus needs at least two different classes</source>
        <translation>le corpus demande au moins deux classes différentes</translation>
    </message>
    <message>
        <source>the corpus needs phrases for training and held-out ones</source>
        <translation>le corpus demande des phrases pour l’entraînement et d’autres réservées au test</translation>
    </message>
    <message>
        <source>the critic needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>le critique demande des nombres de bandes et de trames multiples de {}, et non {} et {}</translation>
    </message>
    <message>
        <source>the curves are written, but codes need the run&apos;s model, which cannot be loaded</source>
        <translation>les courbes sont écrites, mais les codes demandent le modèle de l’essai, qui ne peut pas être chargé</translation>
    </message>
    <message>
        <source>the description does not list it</source>
        <translation>la description ne le mentionne pas</translation>
    </message>
    <message>
        <source>the description names no instrument family for it</source>
        <translation>la description ne lui donne aucune famille d’instruments</translation>
    </message>
    <message>
        <source>the description of the corpus is damaged: {}</source>
        <translation>la description du corpus est endommagée&#xa0;: {}</translation>
    </message>
    <message>
        <source>the description of the notes is damaged: {}</source>
        <translation>la description des notes est endommagée&#xa0;: {}</translation>
    </message>
    <message>
        <source>the description of the recorded takes is damaged: {}</source>
        <translation>la description des prises enregistrées est endommagée&#xa0;: {}</translation>
    </message>
    <message>
        <source>the device delivers nothing any more</source>
        <translation>le périphérique ne fournit plus rien</translation>
    </message>
    <message>
        <source>the device does not record: {}</source>
        <translation>le périphérique n’enregistre pas&#xa0;: {}</translation>
    </message>
    <message>
        <source>the device has stopped recording</source>
        <translation>le périphérique a cessé d’enregistrer</translation>
    </message>
    <message>
        <source>the encoder halves time {} times, the generator doubles it {} times</source>
        <translation>l’encodeur divise {} fois le temps par deux, le générateur le double {} fois</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>l’évaluation a été arrêtée</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>l’exportation a été arrêtée</translation>
    </message>
    <message>
        <source>the export was stopped before the content codes were written</source>
        <translation>l’exportation a été arrêtée avant que les codes de contenu soient écrits</translation>
    </message>
    <message>
        <source>the features cannot be kept and are computed again next time: {}</source>
        <translation>les caractéristiques ne peuvent pas être gardées et seront recalculées la prochaine fois&#xa0;: {}</translation>
    </message>
    <message>
        <source>the features of this run are not in decibels, so there are no powers to blend</source>
        <translation>les caractéristiques de cet essai ne sont pas en décibels, il n’y a donc pas de puissances à fondre</translation>
    </message>
    <message>
        <source>the figure cannot be drawn: {}</source>
        <translation>la figure ne peut pas être dessinée&#xa0;: {}</translation>
    </message>
    <message>
        <source>the file has no such clip</source>
        <translation>le fichier n’a pas cet extrait</translation>
    </message>
    <message>
        <source>the file is damaged: {}</source>
        <translation>le fichier est endommagé&#xa0;: {}</translation>
    </message>
    <message>
        <source>the file is larger than the {} bytes expected here</source>
        <translation>le fichier dépasse les {} octets attendus ici</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>le fichier est plus court qu’il ne l’était</translation>
    </message>
    <message>
        <source>the file of weights is longer than the model says</source>
        <translation>le fichier des poids est plus long que ne le dit le modèle</translation>
    </message>
    <message>
        <source>the file of weights is shorter than the model says</source>
        <translation>le fichier des poids est plus court que ne le dit le modèle</translation>
    </message>
    <message>
        <source>the folder holds other things than recordings made here</source>
        <translation>le dossier contient autre chose que des enregistrements faits ici</translation>
    </message>
    <message>
        <source>the folder holds something else already</source>
        <translation>le dossier contient déjà autre chose</translation>
    </message>
    <message>
        <source>the highest of {} bands ends at {:.0f} Hz, above half the sample rate</source>
        <translation>la plus haute des {} bandes finit à {:.0f}&#xa0;Hz, au-dessus de la moitié de la fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>the inversion was cancelled</source>
        <translation>l’inversion a été annulée</translation>
    </message>
    <message>
        <source>the largest class has {:.1f} times as many training clips as the smallest</source>
        <translation>la plus grande classe a {:.1f} fois plus d’extraits d’entraînement que la plus petite</translation>
    </message>
    <message>
        <source>the levels of recordings differ by {:.0f} dB</source>
        <translation>les niveaux des enregistrements diffèrent de {:.0f}&#xa0;dB</translation>
    </message>
    <message>
        <source>the list of the run&apos;s recordings is damaged</source>
        <translation>la liste des enregistrements de l’essai est endommagée</translation>
    </message>
    <message>
        <source>the list of the run&apos;s sub-classes is damaged</source>
        <translation>la liste des sous-classes de l’essai est endommagée</translation>
    </message>
    <message>
        <source>the listening list cannot be read</source>
        <translation>la liste d’écoute ne peut pas être lue</translation>
    </message>
    <message>
        <source>the listening list is empty</source>
        <translation>la liste d’écoute est vide</translation>
    </message>
    <message>
        <source>the loss &quot;{}&quot; is no longer a finite number</source>
        <translation>la perte «&#xa0;{}&#xa0;» n’est plus un nombre fini</translation>
    </message>
    <message>
        <source>the loudness could not be measured</source>
        <translation>le niveau sonore n’a pas pu être mesuré</translation>
    </message>
    <message>
        <source>the lowest frequency, {} Hz, is not below the highest, {} Hz</source>
        <translation>la fréquence la plus basse, {}&#xa0;Hz, n’est pas au-dessous de la plus haute, {}&#xa0;Hz</translation>
    </message>
    <message>
        <source>the map was cancelled</source>
        <translation>le calcul de la carte a été annulé</translation>
    </message>
    <message>
        <source>the measures cannot be read ({})</source>
        <translation>les mesures ne peuvent pas être lues ({})</translation>
    </message>
    <message>
        <source>the model does not list its weights</source>
        <translation>le modèle n’énumère pas ses poids</translation>
    </message>
    <message>
        <source>the model lists something that is not a weight</source>
        <translation>le modèle énumère quelque chose qui n’est pas un poids</translation>
    </message>
    <message>
        <source>the model&apos;s weights do not lie in a single file</source>
        <translation>les poids du modèle ne se trouvent pas dans un seul fichier</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has learnt for {} steps to {}, and was right in {:.0f} % of its last answers</source>
        <translation>le réseau de la perte «&#xa0;{}&#xa0;» a appris pendant {} pas à {}, et a eu raison dans {:.0f}&#xa0;% de ses dernières réponses</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; needs clips of at least {} bands and {} frames, not {} and {}</source>
        <translation>le réseau de la perte «&#xa0;{}&#xa0;» demande des extraits d’au moins {} bandes et {} trames, et non {} et {}</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state is missing</source>
        <translation>l’état de l’optimiseur manque</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>le chemin d’un fichier</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>le chemin d’un dossier</translation>
    </message>
    <message>
        <source>the pitch loss looks at levels in decibels, which this representation has not</source>
        <translation>la perte de hauteur s’appuie sur des niveaux en décibels, que cette représentation n’a pas</translation>
    </message>
    <message>
        <source>the preview is damaged</source>
        <translation>l’aperçu est endommagé</translation>
    </message>
    <message>
        <source>the probe was cancelled</source>
        <translation>la sonde a été annulée</translation>
    </message>
    <message>
        <source>the probe&apos;s {} part has no codes</source>
        <translation>la partie «&#xa0;{}&#xa0;» de la sonde n’a pas de codes</translation>
    </message>
    <message>
        <source>the recording is shorter than a clip</source>
        <translation>l’enregistrement est plus court qu’un extrait</translation>
    </message>
    <message>
        <source>the remarks on the run are damaged</source>
        <translation>les remarques sur l’essai sont endommagées</translation>
    </message>
    <message>
        <source>the run cannot be brought back</source>
        <translation>l’essai ne peut pas être remis</translation>
    </message>
    <message>
        <source>the run cannot be moved to the trash</source>
        <translation>l’essai ne peut pas être mis à la corbeille</translation>
    </message>
    <message>
        <source>the run ended before it began to train</source>
        <translation>l’essai s’est terminé avant de commencer à s’entraîner</translation>
    </message>
    <message>
        <source>the run has no checkpoint of step {}</source>
        <translation>l’essai n’a pas de point de sauvegarde du pas {}</translation>
    </message>
    <message>
        <source>the run has no checkpoint that can be read</source>
        <translation>l’essai n’a aucun point de sauvegarde lisible</translation>
    </message>
    <message>
        <source>the run has no checkpoint yet and begins anew</source>
        <translation>l’essai n’a pas encore de point de sauvegarde et recommence du début</translation>
    </message>
    <message>
        <source>the run has no such class</source>
        <translation>l’essai n’a pas cette classe</translation>
    </message>
    <message>
        <source>the run has no such class or clip</source>
        <translation>l’essai n’a pas cette classe ni cet extrait</translation>
    </message>
    <message>
        <source>the run has no such clip</source>
        <translation>l’essai n’a pas cet extrait</translation>
    </message>
    <message>
        <source>the run knows no class &quot;{}&quot;</source>
        <translation>l’essai ne connaît pas de classe «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>the run used it, but it is no longer in the corpus</source>
        <translation>l’essai l’a utilisé, mais il n’est plus dans le corpus</translation>
    </message>
    <message>
        <source>the run used them, but they are no longer in the corpus</source>
        <translation>l’essai les a utilisés, mais ils ne sont plus dans le corpus</translation>
    </message>
    <message>
        <source>the run was measured before there was a table</source>
        <translation>l’essai a été mesuré avant qu’il y ait un tableau</translation>
    </message>
    <message>
        <source>the run&apos;s corpus has no such clip</source>
        <translation>le corpus de l’essai n’a pas cet extrait</translation>
    </message>
    <message>
        <source>the run&apos;s curves cannot be read</source>
        <translation>les courbes de l’essai ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>the run&apos;s record holds a value of the wrong kind</source>
        <translation>la fiche de l’essai contient une valeur du mauvais type</translation>
    </message>
    <message>
        <source>the run&apos;s record is damaged</source>
        <translation>la fiche de l’essai est endommagée</translation>
    </message>
    <message>
        <source>the run&apos;s sub-classes were found with other features than its experiment names</source>
        <translation>les sous-classes de l’essai ont été trouvées avec d’autres caractéristiques que celles qu’indique son expérience</translation>
    </message>
    <message>
        <source>the search for neighbours was cancelled</source>
        <translation>la recherche des voisins a été annulée</translation>
    </message>
    <message>
        <source>the sound could not be encoded</source>
        <translation>le son n’a pas pu être encodé</translation>
    </message>
    <message>
        <source>the sound device cannot be opened: {}</source>
        <translation>le périphérique audio ne peut pas être ouvert&#xa0;: {}</translation>
    </message>
    <message>
        <source>the sound device does not answer any more</source>
        <translation>le périphérique audio ne répond plus</translation>
    </message>
    <message>
        <source>the sound device does not play: {}</source>
        <translation>le périphérique audio ne joue pas&#xa0;: {}</translation>
    </message>
    <message>
        <source>the sound device has stopped playing</source>
        <translation>le périphérique audio a cessé de jouer</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <translation>le système audio ne répond pas</translation>
    </message>
    <message>
        <source>the soundfont has no sound for {}</source>
        <translation>la soundfont n’a pas de son pour {}</translation>
    </message>
    <message>
        <source>the sweep does not say which experiment it varies</source>
        <translation>la série ne dit pas quelle expérience elle fait varier</translation>
    </message>
    <message>
        <source>the synthesis was cancelled</source>
        <translation>la synthèse a été annulée</translation>
    </message>
    <message>
        <source>the synthesiser does not run at this sample rate</source>
        <translation>le synthétiseur ne fonctionne pas à cette fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>the table does not list it</source>
        <translation>le tableau ne le mentionne pas</translation>
    </message>
    <message>
        <source>the table does not list the track</source>
        <translation>le tableau ne mentionne pas la piste</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>le tableau est vide</translation>
    </message>
    <message>
        <source>the table is larger than 1 GiB</source>
        <translation>le tableau dépasse 1&#xa0;Gio</translation>
    </message>
    <message>
        <source>the table lacks one of the columns id, composer, composition and ensemble</source>
        <translation>il manque au tableau l’une des colonnes id, composer, composition et ensemble</translation>
    </message>
    <message>
        <source>the table lacks one of the columns set/split, set/subset, track/genre_top and artist/id</source>
        <translation>il manque au tableau l’une des colonnes set/split, set/subset, track/genre_top et artist/id</translation>
    </message>
    <message>
        <source>the table lacks one of the columns subset, instrument, song_id and uuid4</source>
        <translation>il manque au tableau l’une des colonnes subset, instrument, song_id et uuid4</translation>
    </message>
    <message>
        <source>the table names no ensemble for it</source>
        <translation>le tableau ne lui donne aucune formation</translation>
    </message>
    <message>
        <source>the tags of clips are damaged</source>
        <translation>les étiquettes des extraits sont endommagées</translation>
    </message>
    <message>
        <source>the track has no top genre</source>
        <translation>la piste n’a pas de genre principal</translation>
    </message>
    <message>
        <source>the track lies here twice</source>
        <translation>la piste s’y trouve deux fois</translation>
    </message>
    <message>
        <source>the transcriber&apos;s model is not there</source>
        <translation>le modèle du transcripteur n’est pas là</translation>
    </message>
    <message>
        <source>the transcription was stopped</source>
        <translation>la transcription a été arrêtée</translation>
    </message>
    <message>
        <source>the transfer was stopped</source>
        <translation>le transfert a été arrêté</translation>
    </message>
    <message>
        <source>the transform of {} samples is odd</source>
        <translation>la transformée de {} échantillons est de taille impaire</translation>
    </message>
    <message>
        <source>the trial was stopped</source>
        <translation>la mesure a été arrêtée</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; has an impossible shape</source>
        <translation>le poids «&#xa0;{}&#xa0;» a une forme impossible</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; is not of whole floats</source>
        <translation>le poids «&#xa0;{}&#xa0;» est quantifié ou d’un autre type que float32</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are missing</source>
        <translation>les poids «&#xa0;{}&#xa0;» manquent</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no 32-bit floats</source>
        <translation>les poids «&#xa0;{}&#xa0;» ne sont pas des flottants 32 bits</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no longer finite numbers</source>
        <translation>les poids «&#xa0;{}&#xa0;» ne sont plus des nombres finis</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; have the size {} instead of {}</source>
        <translation>les poids «&#xa0;{}&#xa0;» ont la taille {} au lieu de {}</translation>
    </message>
    <message>
        <source>the window of {} samples is longer than the transform of {}</source>
        <translation>la fenêtre de {} échantillons est plus longue que la transformée de {}</translation>
    </message>
    <message>
        <source>there are a million runs of this name</source>
        <translation>il y a un million d’essais de ce nom</translation>
    </message>
    <message>
        <source>there are no MIDI files in it</source>
        <translation>il ne contient pas de fichiers MIDI</translation>
    </message>
    <message>
        <source>there are no tracks named like jazz.00000.wav in it</source>
        <translation>il ne contient pas de pistes nommées comme jazz.00000.wav</translation>
    </message>
    <message>
        <source>there is no CUDA graphics card that LibTorch can use</source>
        <translation>il n’y a pas de carte graphique CUDA que LibTorch puisse utiliser</translation>
    </message>
    <message>
        <source>there is no clip to map</source>
        <translation>il n’y a aucun extrait à mettre sur la carte</translation>
    </message>
    <message>
        <source>there is no examples.json in it or in a sub-folder</source>
        <translation>ni lui ni ses sous-dossiers ne contiennent examples.json</translation>
    </message>
    <message>
        <source>there is no instrument &quot;{}&quot;</source>
        <translation>il n’y a pas d’instrument «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no microphone or other input device</source>
        <translation>il n’y a ni microphone ni autre périphérique d’entrée</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{}&quot;</source>
        <translation>il n’y a pas de paramètre «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <translation>il n’y a pas de périphérique audio</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>il ne contient pas de son</translation>
    </message>
    <message>
        <source>there is no sound to transfer</source>
        <translation>il n’y a pas de son à transférer</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such soundfont</source>
        <translation>cette soundfont n’existe pas</translation>
    </message>
    <message>
        <source>there is no way &quot;{}&quot; to stitch clips</source>
        <translation>il n’y a pas de façon «&#xa0;{}&#xa0;» d’assembler les extraits</translation>
    </message>
    <message>
        <source>there is no {} &quot;{}&quot;</source>
        <translation>{} introuvable&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no {} or file &quot;{}&quot;</source>
        <translation>{} ou fichier introuvable&#xa0;: «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>there is not enough room for the features</source>
        <translation>il n’y a pas assez de place pour les caractéristiques</translation>
    </message>
    <message>
        <source>there is nothing but silence</source>
        <translation>il n’y a que du silence</translation>
    </message>
    <message>
        <source>there is only one class, {}</source>
        <translation>il n’y a qu’une seule classe, {}</translation>
    </message>
    <message>
        <source>these are more than {} experiments</source>
        <translation>cela fait plus de {} expériences</translation>
    </message>
    <message>
        <source>thing is not as the layout promises</source>
        <translation>élément n’est pas conforme à l’organisation annoncée</translation>
    </message>
    <message>
        <source>things are not as the layout promises</source>
        <translation>éléments ne sont pas conformes à l’organisation annoncée</translation>
    </message>
    <message>
        <source>this is not TOML: {}</source>
        <translation>ce n’est pas du TOML&#xa0;: {}</translation>
    </message>
    <message>
        <source>this is not a .npy file</source>
        <translation>ce n’est pas un fichier .npy</translation>
    </message>
    <message>
        <source>this is not a session of Timbrel</source>
        <translation>ce n’est pas une session de Timbrel</translation>
    </message>
    <message>
        <source>this is not the description of a TensorFlow.js model</source>
        <translation>ce n’est pas la description d’un modèle TensorFlow.js</translation>
    </message>
    <message>
        <source>this is not the folder of a run: it has no experiment.toml</source>
        <translation>ce n’est pas le dossier d’un essai&#xa0;: il n’a pas d’experiment.toml</translation>
    </message>
    <message>
        <source>this is not the model of Basic Pitch: {}</source>
        <translation>ce n’est pas le modèle de Basic Pitch&#xa0;: {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>training computes with {}, the fastest of what was tried ({})</source>
        <translation>l’entraînement calcule avec {}, le plus rapide de ce qui a été essayé ({})</translation>
    </message>
    <message>
        <source>training the network of the loss &quot;{}&quot; was cancelled</source>
        <translation>l’entraînement du réseau de la perte «&#xa0;{}&#xa0;» a été annulé</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>waiting was cancelled</source>
        <translation>l’attente a été annulée</translation>
    </message>
    <message>
        <source>what was chosen for the run&apos;s grid is damaged</source>
        <translation>ce qui a été choisi pour la grille de l’essai est endommagé</translation>
    </message>
    <message>
        <source>write</source>
        <translation>l’écrire</translation>
    </message>
    <message>
        <source>{:.0f} % of it is {}</source>
        <translation>{1} en fait {0:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{:.0f} % of its {:.0f} s are in no clip</source>
        <translation>{:.0f}&#xa0;% de ses {:.0f}&#xa0;s ne sont dans aucun extrait</translation>
    </message>
    <message>
        <source>{:.3g} % of its samples stay at full scale</source>
        <translation>{:.3g}&#xa0;% de ses échantillons restent à la pleine échelle</translation>
    </message>
    <message>
        <source>{} ({} left out; the first: {}: {})</source>
        <translation>{} ({} éléments écartés&#x202f;; le premier&#xa0;: {}&#xa0;: {})</translation>
    </message>
    <message>
        <source>{} ({} of {} recordings were left out; the first: {}: {})</source>
        <translation>{} ({} enregistrements sur {} ont été écartés&#x202f;; le premier&#xa0;: {}&#xa0;: {})</translation>
    </message>
    <message>
        <source>{} ({}) cannot be &quot;{}&quot;</source>
        <translation>{} ({}) ne peut pas valoir «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} Hz is above half the sample rate</source>
        <translation>{}&#xa0;Hz est au-dessus de la moitié de la fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>{} and {} do not see the same held-out clips, so what they make cannot be held against each other</source>
        <translation>{} et {} ne voient pas les mêmes extraits réservés au test, on ne peut donc pas comparer ce qu’ils produisent</translation>
    </message>
    <message>
        <source>{} and {} have no octave in common</source>
        <translation>{} et {} n’ont aucune octave en commun</translation>
    </message>
    <message>
        <source>{} are too many: a grid has at most {} rows and columns</source>
        <translation>{}, c’est trop&#xa0;: une grille a au plus {} lignes et colonnes</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list</source>
        <translation>{} ne peut pas être une table, une date ni une liste</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list of mixed things</source>
        <translation>{} ne peut pas être une table, une date ni une liste de choses mêlées</translation>
    </message>
    <message>
        <source>{} classes are taken apart into {}</source>
        <translation>{} classes sont divisées en {}</translation>
    </message>
    <message>
        <source>{} clip</source>
        <translation>{} extrait</translation>
    </message>
    <message>
        <source>{} clips</source>
        <translation>{} extraits</translation>
    </message>
    <message>
        <source>{} frames are more than clips of {} frames can give</source>
        <translation>{} trames, c’est plus que n’en peuvent donner des extraits de {} trames</translation>
    </message>
    <message>
        <source>{} has no way back &quot;{}&quot;</source>
        <translation>{} n’a pas de voie de retour «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>{} is not in it</source>
        <translation>{} ne s’y trouve pas</translation>
    </message>
    <message>
        <source>{} must be a list of values to try</source>
        <translation>{} doit être une liste de valeurs à essayer</translation>
    </message>
    <message>
        <source>{} of {} experiments failed</source>
        <translation>{} expériences sur {} ont échoué</translation>
    </message>
    <message>
        <source>{} of {} mel bands are narrower than one bin of the transform and would always be silent</source>
        <translation>{} des {} bandes mel sont plus étroites qu’une raie de la transformée et resteraient toujours silencieuses</translation>
    </message>
    <message>
        <source>{} of {} sub-classes have fewer than {} training clips</source>
        <translation>{} sous-classes sur {} ont moins de {} extraits d’entraînement</translation>
    </message>
    <message>
        <source>{} of {}: {}</source>
        <translation>{} sur {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} of {}: {} (trained already)</source>
        <translation>{} sur {}&#xa0;: {} (déjà entraînée)</translation>
    </message>
    <message>
        <source>{} parts of the batch side by side with {} each</source>
        <translation>{} parties du lot en parallèle avec {} chacune</translation>
    </message>
    <message>
        <source>{} recording</source>
        <translation>{} enregistrement</translation>
    </message>
    <message>
        <source>{} recordings</source>
        <translation>{} enregistrements</translation>
    </message>
    <message>
        <source>{} recordings are {} recording in truth</source>
        <translation>{} enregistrements n’en font en réalité que {}</translation>
    </message>
    <message>
        <source>{} recordings are {} recordings in truth</source>
        <translation>{} enregistrements n’en font en réalité que {}</translation>
    </message>
    <message>
        <source>{} song</source>
        <translation>{} morceau</translation>
    </message>
    <message>
        <source>{} songs</source>
        <translation>{} morceaux</translation>
    </message>
    <message>
        <source>{} sound files lie beside the class folders and belong to no class</source>
        <translation>{} fichiers son se trouvent à côté des dossiers des classes et n’appartiennent à aucune classe</translation>
    </message>
    <message>
        <source>{} spectral resolutions average {} bands and frames, more than a clip has</source>
        <translation>{} résolutions spectrales font la moyenne de {} bandes et trames, plus que n’en a un extrait</translation>
    </message>
    <message>
        <source>{} thread</source>
        <translation>{} fil d’exécution</translation>
    </message>
    <message>
        <source>{} threads</source>
        <translation>{} fils d’exécution</translation>
    </message>
    <message>
        <source>{}, 16-bit brain floats</source>
        <translation>{}, flottants 16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>{}, 32-bit floats</source>
        <translation>{}, flottants 32 bits</translation>
    </message>
    <message>
        <source>{}, but no file with the network&apos;s weights is given</source>
        <translation>{}, mais aucun fichier contenant les poids du réseau n’est indiqué</translation>
    </message>
    <message>
        <source>{}: {:.0f} clips/s</source>
        <translation>{}&#xa0;: {:.0f} extraits/s</translation>
    </message>
    <message>
        <source>{}; did you mean &quot;{}&quot;?</source>
        <translation>{}&#x202f;; vouliez-vous dire «&#xa0;{}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>{}; until it ends, grid and map show training clips</source>
        <translation>{}&#x202f;; jusqu’à la fin de cette étape, la grille et la carte montrent des extraits d’entraînement</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has left the finite numbers at step {} of its training</source>
        <translation>le réseau de la perte «&#xa0;{}&#xa0;» est sorti des nombres finis au pas {} de son apprentissage</translation>
    </message>
    <message>
        <source>{} at step {}</source>
        <translation>{} au pas {}</translation>
    </message>
    <message>
        <source>Each loss of both seeds alone and together; 000 liked MSE with MAE best, 001 Rho with L2,2. Terms of other units count by what they are at first, as in seed 001. VGG16 needs a file of weights, so it is left to a copy of this file: losses.vgg = 1.0 and losses.vgg_weights = &quot;…&quot;.</source>
        <translation>Chaque perte des deux études, seule et avec les autres&#x202f;; 000 préférait MSE avec MAE, 001 Rho avec L2,2. Les termes d’autres unités comptent par ce qu’ils valent au début, comme dans l’étude 001. VGG16 demande un fichier de poids et est donc laissé à une copie de ce fichier&#xa0;: losses.vgg = 1.0 et losses.vgg_weights = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>How far the phases of reconstructions are from those of the recordings: the mean square of the angle between them, in radians, every band and frame alike. Random phases are at a third of π².</source>
        <translation>À quelle distance les phases des reconstructions sont de celles des enregistrements&#xa0;: le carré moyen de l’angle entre elles, en radians, chaque bande et chaque trame comptant autant. Des phases au hasard sont à un tiers de π².</translation>
    </message>
    <message>
        <source>How likely the same classifier finds the target class, the mean over transfers. Where nearly all of them, or nearly none, are heard as the target it still tells models apart.</source>
        <translation>Combien le même classifieur trouve probable la classe cible, en moyenne sur les transferts. Là où presque tous, ou presque aucun, sont entendus comme la cible, cela distingue encore les modèles.</translation>
    </message>
    <message>
        <source>How much the spectra of transfers are like noise: the mean level of all bands against the level of their mean power, in decibels; 0 is noise, and the lower, the sharper partials stand out. More than in the true rendering is noise between the partials.</source>
        <translation>Combien les spectres des transferts ressemblent à du bruit&#xa0;: le niveau moyen de toutes les bandes face au niveau de leur puissance moyenne, en décibels&#x202f;; 0 est du bruit, et plus c’est bas, plus les partiels ressortent. Plus que dans le vrai rendu, c’est du bruit entre les partiels.</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>Erreur de phase</translation>
    </message>
    <message>
        <source>Probability of the target class</source>
        <translation>Probabilité de la classe cible</translation>
    </message>
    <message>
        <source>Seed 000&apos;s single stage against seed 001&apos;s stages, without and with a critic, at equal steps. The codes of the first stage are free numbers, which decay keeps small, so the encoder must not normalise them.</source>
        <translation>L’étape unique de l’étude 000 face aux étapes de l’étude 001, sans et avec un critique, à nombre de pas égal. Les codes de la première étape sont des nombres libres, que l’amortissement garde petits, donc l’encodeur ne doit pas les normaliser.</translation>
    </message>
    <message>
        <source>Seed 000: more overlap between clips lowers the training loss, and half of a clip learns by heart. Few recordings and many rounds, or there is nothing to learn by heart.</source>
        <translation>Étude 000&#xa0;: un plus grand chevauchement des extraits fait baisser la perte d’entraînement, et la moitié d’un extrait fait apprendre par cœur. Peu d’enregistrements et beaucoup de passages, sinon il n’y a rien à apprendre par cœur.</translation>
    </message>
    <message>
        <source>Seed 001 whole, with its networks, its three stages and its critic: about 400 rounds of 4,200 clips, a day on a processor. Codes have 2,048 and 128 numbers, and the encoder its bank of filters. Name MusicNet&apos;s folder for its corpus, of its classes Solo Cello, Solo Piano, Solo Violin and Wind Quintet, so many recordings of each that there are 4,200 clips, and VGG16&apos;s weights if you have them.</source>
        <translation>L’étude 001 tout entière, avec ses réseaux, ses trois étapes et son critique&#xa0;: environ 400 passages sur 4200 extraits, un jour sur un processeur. Les codes ont 2048 et 128 nombres, et l’encodeur son banc de filtres. Indiquez le dossier de MusicNet pour avoir son corpus, parmi ses classes Solo Cello, Solo Piano, Solo Violin et Wind Quintet, autant d’enregistrements de chacune qu’il en faut pour 4200 extraits, et les poids de VGG16 si vous les avez.</translation>
    </message>
    <message>
        <source>Spectral flatness</source>
        <translation>Platitude spectrale</translation>
    </message>
    <message>
        <source>Take back what was changed of the experiment, copy the run again, or train a new one</source>
        <translation>Annulez ce qui a été changé dans l’expérience, copiez l’essai de nouveau ou entraînez-en un nouveau</translation>
    </message>
    <message>
        <source>Target before source</source>
        <translation>La cible avant la source</translation>
    </message>
    <message>
        <source>The share of transfers for which the same classifier finds the target class likelier than the one that played. Whether it finds a third one likelier still does not matter.</source>
        <translation>La part des transferts pour lesquels le même classifieur trouve la classe cible plus probable que celle qui jouait. Peu importe s’il en trouve une troisième plus probable encore.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take the file out of the corpus</source>
        <translation>Réessayez&#x202f;; si cela persiste, retirez le fichier du corpus</translation>
    </message>
    <message>
        <source>a key has more than {} parts</source>
        <translation>une clé a plus de {} parties</translation>
    </message>
    <message>
        <source>random phases</source>
        <translation>phases au hasard</translation>
    </message>
    <message>
        <source>row {} has more than {} cells</source>
        <translation>la ligne {} a plus de {} cellules</translation>
    </message>
    <message>
        <source>the .npy file holds no numbers</source>
        <translation>le fichier .npy ne contient aucun nombre</translation>
    </message>
    <message>
        <source>the table has more than {} cells</source>
        <translation>la table a plus de {} cellules</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>Extraits d’entraînement</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>Extraits de test</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>KeptSoundModel</name>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, gardé le %2</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>%1 · %2, step %3</source>
        <translation>%1 · %2, pas %3</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Multiplications-additions</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>Colour by class</source>
        <translation>Couleur par classe</translation>
    </message>
    <message>
        <source>Colour by sub-class</source>
        <translation>Couleur par sous-classe</translation>
    </message>
    <message>
        <source>Colour by recording</source>
        <translation>Couleur par enregistrement</translation>
    </message>
    <message>
        <source>Colour by cluster</source>
        <translation>Couleur par groupe</translation>
    </message>
    <message>
        <source>Colour by part</source>
        <translation>Couleur par partie</translation>
    </message>
    <message>
        <source>Colour by error</source>
        <translation>Couleur par erreur</translation>
    </message>
    <message>
        <source>Colour by tag</source>
        <translation>Couleur par étiquette</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>réservés au test</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s); colours repeat</source>
        <translation>
            <numerusform>%n enregistrement&#x202f;; les couleurs se répètent</numerusform>
            <numerusform>%n enregistrements&#x202f;; les couleurs se répètent</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the reconstruction: from %1 (blue) to %2 (yellow)</source>
        <translation>Erreur de la reconstruction&#xa0;: de %1 (bleu) à %2 (jaune)</translation>
    </message>
    <message>
        <source>known of %1 of %2 clips</source>
        <translation>connue de %1 extraits sur %2</translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>En regard</translation>
    </message>
</context>
<context>
    <name>ModelGraphView</name>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>Encodeur de contenu</translation>
    </message>
    <message>
        <source>Class encoder</source>
        <translation>Encodeur de classe</translation>
    </message>
    <message>
        <source>Table of content codes</source>
        <translation>Table des codes de contenu</translation>
    </message>
    <message>
        <source>Table of class codes</source>
        <translation>Table des codes de classe</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>Code de contenu</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>Code de classe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Class modulation</source>
        <translation>Modulation par la classe</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Made clip</source>
        <translation>Extrait produit</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <extracomment>spread of random numbers that are added to a code</extracomment>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>%1 codes of %2 numbers</source>
        <translation>%1 codes de %2 nombres</translation>
    </message>
    <message>
        <source>made clip against clip</source>
        <translation>extrait produit face à l’extrait</translation>
    </message>
    <message>
        <source>offsets and scales</source>
        <translation>décalages et échelles</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>Indiquez un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>Indiquez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Impossible à utiliser ici.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 to %2%3; default %4</source>
        <translation>%1 à %2%3&#x202f;; %4 par défaut</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>%1 par défaut</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReconstructionModel</name>
    <message>
        <source>Way back</source>
        <translation>Voie de retour</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>Conv.</translation>
    </message>
    <message>
        <source>LSD</source>
        <translation>LSD</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Temps, s</translation>
    </message>
    <message>
        <source>The recording, at the sampling rate of its features</source>
        <translation>L’enregistrement, à la fréquence d’échantillonnage de ses caractéristiques</translation>
    </message>
</context>
<context>
    <name>RecordedClipModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extrait</translation>
    </message>
</context>
<context>
    <name>RecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>idle</source>
        <translation>au repos</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sauvegarde…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Figure (*.png)</source>
        <translation>Figure (*.png)</translation>
    </message>
    <message>
        <source>Figure (*.svg)</source>
        <translation>Figure (*.svg)</translation>
    </message>
    <message>
        <source>Figure (*.pdf)</source>
        <translation>Figure (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</source>
        <translation>Enregistrements (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>WAV (*.wav)</source>
        <translation>WAV (*.wav)</translation>
    </message>
    <message>
        <source>FLAC (*.flac)</source>
        <translation>FLAC (*.flac)</translation>
    </message>
</context>
<context>
    <name>Spectrogram</name>
    <message>
        <source>%1, difference</source>
        <translation>%1, différence</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
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
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>%1, powers</source>
        <translation>%1, puissances</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Joué par</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>Raccords</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>Temps, s</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>The recording, as the run hears it</source>
        <translation>L’enregistrement, tel que l’essai l’entend</translation>
    </message>
    <message>
        <source>Step %1. %2 clips, %3 seams: features change %4 times as much there as elsewhere, in the recording %5 times. Sound to features %6 s, network %7 s, features to sound %8 s. Peak %9 dB.</source>
        <translation>Pas %1. %2 extraits, %3 raccords&#xa0;: les caractéristiques y changent %4 fois autant qu’ailleurs, dans l’enregistrement %5 fois. Du son aux caractéristiques %6&#xa0;s, réseau %7&#xa0;s, des caractéristiques au son %8&#xa0;s. Crête %9&#xa0;dB.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>Durée probable</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>As long as earlier runs like it took</source>
        <translation>Autant qu’ont duré de précédents essais semblables</translation>
    </message>
    <message>
        <source>How long it takes is known once a run like it was trained</source>
        <translation>Sa durée sera connue dès qu’un essai semblable aura été entraîné</translation>
    </message>
    <message>
        <source>%1, from step %2</source>
        <translation>%1, à partir du pas %2</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Drafting</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Corpus %1: %2 recordings of %3 classes</source>
        <translation>Corpus %1&#xa0;: %2 enregistrements de %3 classes</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Menus</name>
    <message>
        <source>&amp;Open run…</source>
        <translation>&amp;Ouvrir un essai…</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Ouvrir une e&amp;xpérience…</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>&amp;Sauvegarder l’expérience…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;About Timbrel</source>
        <translation>À &amp;propos de Timbrel</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>Ouvrir le dossier d’un essai</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Experiments (*.toml)</source>
        <translation>Expériences (*.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>Sauvegarder l’expérience</translation>
    </message>
    <message>
        <source>About Timbrel</source>
        <translation>À propos de Timbrel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Takes music apart into class and content, puts it together again differently, and lets you look at it and listen to it.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Décompose la musique en classe et en contenu, la recompose autrement, et la fait voir et entendre.&lt;br&gt;&lt;br&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure&#x202f;; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Explain panels</source>
        <translation>&amp;Expliquer les panneaux</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Queueing</name>
    <message>
        <source>It waits in the Runs panel, and is trained when its turn comes.</source>
        <translation>Elle attend dans le panneau Essais, et sera entraînée quand viendra son tour.</translation>
    </message>
    <message>
        <source>It waits in the Runs panel. &quot;Train them&quot; begins with the first.</source>
        <translation>Elle attend dans le panneau Essais. «&#xa0;Les entraîner&#xa0;» commence par la première.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::RunMeasuring</name>
    <message>
        <source>Notes are not measured: %1</source>
        <translation>Les notes ne sont pas mesurées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Running</name>
    <message>
        <source>Training of %1 begins</source>
        <translation>L’entraînement de %1 commence</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 continue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another run is training. Stop it, or wait for its end, and resume %1 then.</source>
        <translation>Un autre essai s’entraîne. Arrêtez-le, ou attendez sa fin, et reprenez alors %1.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::SessionMenu</name>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>Ouvrir une sess&amp;ion…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session as…</source>
        <translation>Sau&amp;vegarder la session sous…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Ré&amp;cemment ouverts</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (*.toml)</source>
        <translation>Sessions (*.toml)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sauvegarder la session</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sessions</name>
    <message>
        <source>The last session cannot be read: %1</source>
        <translation>La dernière session ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Elle est gardée sous %1.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sweeping</name>
    <message>
        <source>A run is training. Stop it, or wait for its end: one after the other is quicker than both at once.</source>
        <translation>Un essai s’entraîne. Arrêtez-le ou attendez sa fin&#xa0;: l’un après l’autre va plus vite que les deux à la fois.</translation>
    </message>
    <message>
        <source>A sweep is training. Stop it in its panel, or wait for its end: one after the other is quicker than both at once. What was stopped goes on later.</source>
        <translation>Une série s’entraîne. Arrêtez-la dans son panneau ou attendez sa fin&#xa0;: l’un après l’autre va plus vite que les deux à la fois. Ce qui a été arrêté continuera plus tard.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Touring</name>
    <message>
        <source>An experiment</source>
        <translation>Une expérience</translation>
    </message>
    <message>
        <source>Everything that will be trained is described here. Choose the preset First transfer and press Start training: it takes a few minutes, and all panels fill meanwhile.</source>
        <translation>Tout ce qui sera entraîné est décrit ici. Choisissez le préréglage Premier transfert et appuyez sur Lancer l’entraînement&#xa0;: cela prend quelques minutes, pendant lesquelles tous les panneaux se remplissent.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>Comment il apprend</translation>
    </message>
    <message>
        <source>Errors should fall; a curve that rises again has learnt by heart. Drag the slider at the top of the window to an earlier step: every panel shows the run as it was then.</source>
        <translation>Les erreurs doivent baisser&#x202f;; une courbe qui remonte a appris par cœur. Faites glisser le curseur en haut de la fenêtre vers un pas antérieur&#xa0;: tous les panneaux montrent l’essai tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Who plays what</source>
        <translation>Qui joue quoi</translation>
    </message>
    <message>
        <source>A row is who plays, a column is what is played. Click a cell beside the diagonal: you hear the phrase of its column, played by the instrument of its row.</source>
        <translation>Une ligne est qui joue, une colonne ce qui est joué. Cliquez sur une case hors de la diagonale&#xa0;: vous entendez la phrase de sa colonne, jouée par l’instrument de sa ligne.</translation>
    </message>
    <message>
        <source>By eye and ear</source>
        <translation>À l’œil et à l’oreille</translation>
    </message>
    <message>
        <source>The versions of the phrase stand above each other, and one of them is heard. Press 1, 2, 3 or 4 while it plays: it goes on as another version, at the same place.</source>
        <translation>Les versions de la phrase sont l’une au-dessus de l’autre, et l’une d’elles s’entend. Appuyez sur 1, 2, 3 ou 4 pendant la lecture&#xa0;: elle continue dans une autre version, au même endroit.</translation>
    </message>
    <message>
        <source>What is left of the player</source>
        <translation>Ce qui reste de l’interprète</translation>
    </message>
    <message>
        <source>Each dot is a phrase as the model keeps it, in the colour of who played it: mixed colours are good, since nobody should be heard in what is played. Click a dot.</source>
        <translation>Chaque point est une phrase telle que le modèle la garde, dans la couleur de qui l’a jouée&#xa0;: des couleurs mêlées sont bon signe, car personne ne doit s’entendre dans ce qui est joué. Cliquez sur un point.</translation>
    </message>
    <message>
        <source>Keep what you hear</source>
        <translation>Garder ce que vous entendez</translation>
    </message>
    <message>
        <source>Press Keep in the player, or Ctrl+K: the sound stays in this list, whatever becomes of its run. Give it stars and a note, and export the list for others to hear.</source>
        <translation>Appuyez sur Garder dans le lecteur, ou sur Ctrl+K&#xa0;: le son reste dans cette liste, quoi que devienne son essai. Donnez-lui des étoiles et une note, et exportez la liste pour que d’autres l’écoutent.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Suivre la &amp;visite guidée</translation>
    </message>
    <message>
        <source>Welcome. Six steps show you around, from a first experiment to a sound that you keep.</source>
        <translation>Bienvenue. Six étapes vous font faire le tour, d’une première expérience à un son que vous gardez.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite guidée</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Undoing</name>
    <message>
        <source>choice of a run</source>
        <translation>le choix d’un essai</translation>
    </message>
    <message>
        <source>choice of a step</source>
        <translation>le choix d’un pas</translation>
    </message>
    <message>
        <source>choice of a clip</source>
        <translation>le choix d’un extrait</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy session as script</source>
        <translation>&amp;Copier la session comme script</translation>
    </message>
    <message>
        <source>What was computed, as lines for a shell that timbrel-cli computes anew</source>
        <translation>Ce qui a été calculé, sous forme de commandes avec lesquelles timbrel-cli le calcule à nouveau</translation>
    </message>
    <message>
        <source>note on a run</source>
        <translation>la note sur un essai</translation>
    </message>
    <message>
        <source>note on a sound</source>
        <translation>la note sur un son</translation>
    </message>
    <message>
        <source>removal of a sound</source>
        <translation>le retrait d’un son</translation>
    </message>
    <message>
        <source>keeping of a sound</source>
        <translation>l’ajout d’un son gardé</translation>
    </message>
    <message>
        <source>change of the layout</source>
        <translation>le changement de disposition</translation>
    </message>
    <message>
        <source>tag on clips</source>
        <translation>étiquette d’extraits</translation>
    </message>
    <message>
        <source>choice of clips</source>
        <translation>choix des extraits</translation>
    </message>
    <message>
        <source>choice of the grid</source>
        <translation>choix de la grille</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Workbench</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 has been trained to its end since.</source>
        <translation>La dernière fois, Timbrel n’a pas été fermé normalement. %1 a depuis été entraîné jusqu’au bout.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2, before its weights were saved for the first time; resumed, it begins anew.</source>
        <translation>La dernière fois, Timbrel n’a pas été fermé normalement. %1 a été interrompu au pas %2, avant que ses poids soient sauvegardés pour la première fois&#x202f;; à la reprise, il recommence du début.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2; its weights are saved up to step %3.</source>
        <translation>La dernière fois, Timbrel n’a pas été fermé normalement. %1 a été interrompu au pas %2&#x202f;; ses poids sont sauvegardés jusqu’au pas %3.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. What you saw is here again.</source>
        <translation>La dernière fois, Timbrel n’a pas été fermé normalement. Vous retrouvez ici ce que vous voyiez.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::AboutPopup</name>
    <message>
        <source>Here %1.</source>
        <translation>Ici, %1.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ChosenList</name>
    <message>
        <source>Take it out of the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>Déplacer vers le haut</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Déplacer vers le bas</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipCard</name>
    <message>
        <source>Spectrogram of %1</source>
        <translation>Spectrogramme de %1</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <translation>Codes les plus proches</translation>
    </message>
    <message>
        <source>Clips with the nearest codes; Return plays one</source>
        <translation>Extraits aux codes les plus proches&#x202f;; Entrée pour en écouter un</translation>
    </message>
    <message>
        <source>Point at a dot to see its clip; click it to hear it.</source>
        <translation>Pointez un point pour voir son extrait&#x202f;; cliquez dessus pour l’entendre.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipModel</name>
    <message>
        <source>%1, held out</source>
        <translation>%1, réservé au test</translation>
    </message>
    <message>
        <source>%1, trained on</source>
        <translation>%1, sert à l’entraînement</translation>
    </message>
    <message>
        <source>%1 · %2 · frame %3</source>
        <translation>%1 · %2 · trame %3</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CodeMapPanel</name>
    <message>
        <source>Class read from content codes: %1 · by guessing: %2</source>
        <translation>Classe lue dans les codes de contenu&#xa0;: %1 · au hasard&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Code map</source>
        <translation>Carte des codes</translation>
    </message>
    <message>
        <source>Start training: the codes of the clips will stand here as dots, coloured by class. Click a dot to hear its clip.</source>
        <translation>Lancez l’entraînement&#xa0;: les codes des extraits apparaîtront ici comme des points, colorés par classe. Cliquez sur un point pour entendre son extrait.</translation>
    </message>
    <message>
        <source>Content codes</source>
        <translation>Codes de contenu</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>Codes de classe</translation>
    </message>
    <message>
        <source>The accuracy of a linear probe on recordings it has not seen. At the level of guessing, the content codes keep the class to themselves.</source>
        <translation>L’exactitude d’une sonde linéaire sur des enregistrements qu’elle n’a pas vus. Au niveau du hasard, les codes de contenu gardent la classe pour eux.</translation>
    </message>
    <message>
        <source>The map keeps neighbours, not distances or sizes. A map without groups does not prove that the class is gone; the probe tells.</source>
        <translation>La carte conserve les voisinages, non les distances ni les tailles. Une carte sans groupes ne prouve pas que la classe a disparu&#x202f;; la sonde le dit.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) chosen: %1</source>
        <translation>
            <numerusform>%n code choisi&#xa0;: %1</numerusform>
            <numerusform>%n codes choisis&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a clip of %1</source>
        <translation>un extrait de %1</translation>
    </message>
    <message>
        <source>by the nearest codes: %1</source>
        <translation>par les codes les plus proches&#xa0;: %1</translation>
    </message>
    <message>
        <source>silhouette of classes: %1</source>
        <translation>silhouette des classes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag them…</source>
        <translation>Les étiqueter…</translation>
    </message>
    <message>
        <source>Tag of the chosen clips</source>
        <translation>Étiquette des extraits choisis</translation>
    </message>
    <message>
        <source>A word for the chosen clips, and Return; no word takes their tags away</source>
        <translation>Un mot pour les extraits choisis, puis Entrée&#x202f;; sans mot, leurs étiquettes sont retirées</translation>
    </message>
    <message>
        <source>A click plays a clip and joins it to the nearest codes. The wheel zooms, a drag moves, a drag with Shift chooses, a click with Ctrl chooses one more or one less, a double click shows all.</source>
        <translation>Un clic joue un extrait et le relie aux codes les plus proches. La molette agrandit, glisser déplace, glisser avec Maj choisit, un clic avec Ctrl en choisit un de plus ou de moins, un double clic montre tout.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ComparePanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Sauvegardé sous %1</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Sauvegarder la comparaison</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>meilleur pas</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>second less first</source>
        <translation>second moins premier</translation>
    </message>
    <message>
        <source>the truth</source>
        <translation>la vérité</translation>
    </message>
    <message>
        <source>real</source>
        <translation>réel</translation>
    </message>
    <message>
        <source>%1, then %2: the second has %3 more from 4 kHz up.</source>
        <translation>%1, puis %2&#xa0;: le second a %3 de plus à partir de 4&#xa0;kHz.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <translation>%1, puis %2.</translation>
    </message>
    <message>
        <source>Curves: mean spectra of %1 transfers and of %2. Numbers: energy from 4 kHz up against all, with 95 % intervals over recordings.</source>
        <translation>Courbes&#xa0;: spectres moyens de %1 transferts et de %2. Nombres&#xa0;: énergie à partir de 4&#xa0;kHz rapportée au tout, avec des intervalles à 95&#xa0;% sur les enregistrements.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Choose two runs that were trained on the same clips, or two steps of one, such as before and after a critic joined in: what both make of the same recordings will stand here side by side.</source>
        <translation>Choisissez deux essais entraînés sur les mêmes extraits, ou deux pas d’un même essai, par exemple avant et après l’arrivée d’un critique&#xa0;: ce que tous deux font des mêmes enregistrements apparaîtra ici côte à côte.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Premier essai</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>Second essai</translation>
    </message>
    <message>
        <source>Step of the first run</source>
        <translation>Pas du premier essai</translation>
    </message>
    <message>
        <source>Step of the second run</source>
        <translation>Pas du second essai</translation>
    </message>
    <message>
        <source>Have both play the same held-out clips; takes about a minute</source>
        <translation>Faire jouer aux deux les mêmes extraits réservés au test&#x202f;; prend environ une minute</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>Arrêter la comparaison&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>The numbers as a table (CSV), or all as a figure (PNG, SVG, PDF)</source>
        <translation>Les nombres dans un tableau (CSV), ou le tout dans une figure (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Transfer that is shown</source>
        <translation>Transfert montré</translation>
    </message>
    <message>
        <source>Both transfers, their difference, and the truth</source>
        <translation>Les deux transferts, leur différence, et la vérité</translation>
    </message>
    <message>
        <source>Mean spectra</source>
        <translation>Spectres moyens</translation>
    </message>
    <message>
        <source>Red: the second has more, blue: less</source>
        <translation>Rouge&#xa0;: le second en a plus, bleu&#xa0;: moins</translation>
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
    <name>timbrel::widgets::ComparisonView</name>
    <message>
        <source>No pictures yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>One transfer as two models make it: %1</source>
        <translation>Un transfert tel que le font deux modèles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>Niveau moyen</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CorpusPanel</name>
    <message>
        <source>Findings: %1</source>
        <translation>Constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recordings: %1</source>
        <translation>Enregistrements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Choose a folder of recordings, one folder for each class, or the built-in corpus, in the experiment&apos;s Corpus section.</source>
        <translation>Choisissez un dossier d’enregistrements, avec un dossier par classe, ou le corpus intégré, dans la section Corpus de l’expérience.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Recordings; Return plays one</source>
        <translation>Enregistrements&#x202f;; Entrée pour en écouter un</translation>
    </message>
    <message>
        <source>Double-click a recording, or press Return, to hear it; drag it to the transfer grid to see it there</source>
        <translation>Double-cliquez sur un enregistrement, ou appuyez sur Entrée, pour l’entendre&#x202f;; faites-le glisser sur la grille des transferts pour l’y voir</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurveGroup</name>
    <message>
        <source>Curves over steps: %1</source>
        <translation>Courbes au fil des pas&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvePlot</name>
    <message>
        <source>Curves over steps</source>
        <translation>Courbes au fil des pas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>No curves yet</source>
        <translation>Aucune courbe pour l’instant</translation>
    </message>
    <message>
        <source>Newest values: %1</source>
        <translation>Valeurs les plus récentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>Montrer des pas antérieurs</translation>
    </message>
    <message>
        <source>Show later steps</source>
        <translation>Montrer des pas ultérieurs</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom into the steps alone</source>
        <translation>Agrandir les pas seuls</translation>
    </message>
    <message>
        <source>Zoom out of the steps alone</source>
        <translation>Réduire les pas seuls</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Montrer à nouveau tout</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Start training, or open a run: its losses and measures will be drawn here, step by step.</source>
        <translation>Lancez l’entraînement, ou ouvrez un essai&#xa0;: ses pertes et ses mesures se traceront ici, pas à pas.</translation>
    </message>
    <message>
        <source>Group of curves</source>
        <translation>Groupe de courbes</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>Axe des valeurs logarithmique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
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
        <translation>Axe des pas logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps: the beginning, where most happens, gets more room</source>
        <translation>Axe des pas logarithmique&#xa0;: le début, où il se passe le plus de choses, prend plus de place</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing: averages each curve over its past; the raw values stay faintly visible</source>
        <translation>Lissage&#xa0;: fait la moyenne de chaque courbe sur son passé&#x202f;; les valeurs brutes restent légèrement visibles</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nom de l’expérience</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Open an experiment file, or choose a preset, to begin.</source>
        <translation>Pour commencer, ouvrez un fichier d’expérience ou choisissez un préréglage.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>Lancer l’en&amp;traînement</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tous…</translation>
    </message>
    <message>
        <source>All presets, with a picture and what each is for</source>
        <translation>Tous les préréglages, chacun avec une image et ce à quoi il sert</translation>
    </message>
    <message>
        <source>Gallery of presets</source>
        <translation>Galerie des préréglages</translation>
    </message>
    <message>
        <source>Train &amp;later</source>
        <translation>Entraîner p&amp;lus tard</translation>
    </message>
    <message>
        <source>Put it into the queue of the Runs panel: what waits there is trained one after another</source>
        <translation>La mettre dans la file du panneau Essais&#xa0;: ce qui y attend est entraîné l’un après l’autre</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingCard</name>
    <message>
        <source>Show fewer</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout montrer (%1)</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingsView</name>
    <message>
        <source>Wrong: %1</source>
        <translation>Faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>Bon à savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is the matter with this corpus.</source>
        <translation>Il n’y a rien à redire à ce corpus.</translation>
    </message>
    <message>
        <source>Nothing found yet: the recordings have not been checked.</source>
        <translation>Rien de trouvé pour l’instant&#xa0;: les enregistrements n’ont pas été vérifiés.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridChooser</name>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>les %1 premiers sur %2&#x202f;; cherchez pour en voir d’autres</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 extraits sur %2</translation>
    </message>
    <message>
        <source>Columns, what is played: %1 of at most %2</source>
        <translation>Colonnes, ce qui est joué&#xa0;: %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Rows, who plays: %1 of at most %2</source>
        <translation>Lignes, qui joue&#xa0;: %1 sur %2 au plus</translation>
    </message>
    <message>
        <source>Clips and classes of the grid</source>
        <translation>Extraits et classes de la grille</translation>
    </message>
    <message>
        <source>Search for clips</source>
        <translation>Chercher des extraits</translation>
    </message>
    <message>
        <source>Clips of the run; Return adds a column</source>
        <translation>Extraits de l’essai&#x202f;; Entrée ajoute une colonne</translation>
    </message>
    <message>
        <source>Double-click a clip, or press Return, to add a column; or drag it</source>
        <translation>Double-cliquez sur un extrait, ou appuyez sur Entrée, pour ajouter une colonne&#x202f;; ou faites-le glisser</translation>
    </message>
    <message>
        <source>Add as columns</source>
        <translation>Ajouter en colonnes</translation>
    </message>
    <message>
        <source>Add as rows</source>
        <translation>Ajouter en lignes</translation>
    </message>
    <message>
        <source>Columns; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>Colonnes&#x202f;; Suppr en retire une, Ctrl+Haut et Ctrl+Bas la déplacent</translation>
    </message>
    <message>
        <source>Rows; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>Lignes&#x202f;; Suppr en retire une, Ctrl+Haut et Ctrl+Bas la déplacent</translation>
    </message>
    <message>
        <source>Drag to put in order; Delete takes one out</source>
        <translation>Faites glisser pour mettre en ordre&#x202f;; Suppr pour retirer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>Grille habituelle</translation>
    </message>
    <message>
        <source>Show the clips that Timbrel chose by itself</source>
        <translation>Montrer les extraits que Timbrel a choisis de lui-même</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridView</name>
    <message>
        <source>Transfer grid</source>
        <translation>Grille des transferts</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, reconstructed</source>
        <translation>%1, reconstruit</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source> · error %1</source>
        <translation> · erreur %1</translation>
    </message>
    <message>
        <source>content →</source>
        <translation>contenu →</translation>
    </message>
    <message>
        <source>class ↓</source>
        <translation>classe ↓</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erreur %1</translation>
    </message>
    <message>
        <source>folded corner: reconstruction</source>
        <translation>coin plié&#xa0;: reconstruction</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>vérité</translation>
    </message>
    <message>
        <source>The picture to the left</source>
        <translation>L’image de gauche</translation>
    </message>
    <message>
        <source>The picture to the right</source>
        <translation>L’image de droite</translation>
    </message>
    <message>
        <source>The picture above</source>
        <translation>L’image au-dessus</translation>
    </message>
    <message>
        <source>The picture below</source>
        <translation>L’image au-dessous</translation>
    </message>
    <message>
        <source>Open and play it</source>
        <translation>L’ouvrir et l’écouter</translation>
    </message>
    <message>
        <source>Take it out of the grid</source>
        <translation>La retirer de la grille</translation>
    </message>
    <message>
        <source>Close what is enlarged</source>
        <translation>Fermer l’image agrandie</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>Aucun transfert pour l’instant</translation>
    </message>
    <message>
        <source>%1 classes by %2 recordings: every recording as every class would play it.</source>
        <translation>%1 classes sur %2 enregistrements&#xa0;: chaque enregistrement tel que le jouerait chaque classe.</translation>
    </message>
    <message>
        <source>Errors from %1 to %2.</source>
        <translation>Erreurs de %1 à %2.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>Choisir son extrait, ou ne plus le choisir</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GuidedTour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>Visite guidée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LaneChooser</name>
    <message>
        <source>the last two</source>
        <translation>les deux dernières</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>meilleur pas</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>Pistes montrées</translation>
    </message>
    <message>
        <source>Transfer to every class</source>
        <translation>Transfert vers chaque classe</translation>
    </message>
    <message>
        <source>Show the clip played by every class of the grid at once</source>
        <translation>Montrer d’un coup l’extrait joué par chaque classe de la grille</translation>
    </message>
    <message>
        <source>The key X changes between</source>
        <translation>La touche X alterne entre</translation>
    </message>
    <message>
        <source>One of the two lanes of the key X</source>
        <translation>L’une des deux pistes de la touche X</translation>
    </message>
    <message>
        <source>The other of the two lanes of the key X</source>
        <translation>L’autre des deux pistes de la touche X</translation>
    </message>
    <message>
        <source>Compare with another run, or another step</source>
        <translation>Comparer avec un autre essai, ou un autre pas</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Essai à comparer</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>Pas à comparer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>Essais comparés</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>In the legend: the entry before</source>
        <translation>Dans la légende&#xa0;: l’élément précédent</translation>
    </message>
    <message>
        <source>In the legend: the entry after</source>
        <translation>Dans la légende&#xa0;: l’élément suivant</translation>
    </message>
    <message>
        <source>In the legend: show or hide it</source>
        <translation>Dans la légende&#xa0;: le montrer ou le masquer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level of what is playing, from %1 dB to full scale</source>
        <translation>Niveau de ce qui est joué, de %1&#xa0;dB à la pleine échelle</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LineEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ListeningPanel</name>
    <message>
        <source>Exported to %1: open index.html there in a browser</source>
        <translation>Exporté dans %1&#xa0;: ouvrez-y index.html dans un navigateur</translation>
    </message>
    <message>
        <source>Export the listening list into a folder</source>
        <translation>Exporter la liste d’écoute dans un dossier</translation>
    </message>
    <message>
        <source>Listening list</source>
        <translation>Liste d’écoute</translation>
    </message>
    <message>
        <source>Nothing kept yet. Press Keep in the player, or Ctrl+K, while you listen: the sound stays here, for a note and stars, whatever becomes of its run.</source>
        <translation>Rien de gardé pour l’instant. Appuyez sur Garder dans le lecteur, ou sur Ctrl+K, pendant que vous écoutez&#xa0;: le son reste ici, pour une note et des étoiles, quoi que devienne son essai.</translation>
    </message>
    <message>
        <source>Kept sounds; Return plays one, 0 to 5 give stars</source>
        <translation>Sons gardés&#x202f;; Entrée pour en écouter un, 0 à 5 donnent des étoiles</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Hear it (Return)</source>
        <translation>L’entendre (Entrée)</translation>
    </message>
    <message>
        <source>Take it off the list (Delete)</source>
        <translation>Le retirer de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Write the sounds, a page that plays them in any browser, and a table</source>
        <translation>Écrire les sons, une page qui les joue dans n’importe quel navigateur, et un tableau</translation>
    </message>
    <message>
        <source>What do you hear?</source>
        <translation>Qu’entendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Remettre ce qui a été retiré en dernier</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Timbrel does, and what goes wrong, will be told here.</source>
        <translation>Il ne s’est encore rien passé. Ce que fait Timbrel, et ce qui tourne mal, sera raconté ici.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy session as script</source>
        <translation>Copier la session comme script</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>Un entraînement est en cours</translation>
    </message>
    <message>
        <source>Training is running. Save what is learnt and close?</source>
        <translation>Un entraînement est en cours. Sauvegarder ce qui est appris et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Sauvegarder et fermer</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>Continuer l’entraînement</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ManualWindow</name>
    <message>
        <source>Timbrel&apos;s guide</source>
        <translation>Guide de Timbrel</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MapControls</name>
    <message>
        <source>Place a sound file</source>
        <translation>Placer un fichier son</translation>
    </message>
    <message>
        <source>Show it played by %1</source>
        <translation>Le montrer joué par %1</translation>
    </message>
    <message>
        <source>Clips of the preview</source>
        <translation>Extraits de l’aperçu</translation>
    </message>
    <message>
        <source>All held-out clips</source>
        <translation>Tous les extraits réservés au test</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>Extraits d’entraînement</translation>
    </message>
    <message>
        <source>Training and held-out clips</source>
        <translation>Extraits d’entraînement et de test</translation>
    </message>
    <message>
        <source>Which clips are laid out</source>
        <translation>Quels extraits sont disposés</translation>
    </message>
    <message>
        <source>More clips than a preview has time for are laid out anew, from the best saved step, while you watch</source>
        <translation>Les extraits trop nombreux pour un aperçu sont disposés à nouveau, d’après le meilleur pas sauvegardé, sous vos yeux</translation>
    </message>
    <message>
        <source>How codes are laid out</source>
        <translation>Comment les codes sont disposés</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together; PCA shows the plane in which the codes differ most</source>
        <translation>t-SNE garde les voisins ensemble&#x202f;; PCA montre le plan dans lequel les codes diffèrent le plus</translation>
    </message>
    <message>
        <source>What dots are coloured by</source>
        <translation>D’après quoi les points sont colorés</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>Montrer l’enregistrement</translation>
    </message>
    <message>
        <source>Show the reconstruction</source>
        <translation>Montrer la reconstruction</translation>
    </message>
    <message>
        <source>What is seen and heard of a dot</source>
        <translation>Ce que l’on voit et entend d’un point</translation>
    </message>
    <message>
        <source>Play on hover</source>
        <translation>Écouter au survol</translation>
    </message>
    <message>
        <source>Ends the descent; the map stays as it is by now</source>
        <translation>Met fin à la descente&#x202f;; la carte reste telle qu’elle est à ce moment</translation>
    </message>
    <message>
        <source>Add clips</source>
        <translation>Ajouter des extraits</translation>
    </message>
    <message>
        <source>Places more clips without moving those that stand</source>
        <translation>Place d’autres extraits sans déplacer ceux qui sont là</translation>
    </message>
    <message>
        <source>Held-out clips</source>
        <translation>Extraits réservés au test</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>Un fichier son…</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <translation>Avancement de la carte</translation>
    </message>
    <message>
        <source>No errors are known of this map: an earlier version of Timbrel made it. Choose training or held-out clips on the left, and it is laid out with them.</source>
        <translation>On ne connaît aucune erreur de cette carte&#xa0;: une version antérieure de Timbrel l’a produite. Choisissez à gauche des extraits d’entraînement ou de test, et elle sera disposée à nouveau avec leurs erreurs.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MeasuresPanel</name>
    <message>
        <source>This run is still training; it is measured at its end.</source>
        <translation>Cet essai s’entraîne encore&#x202f;; il sera mesuré à la fin.</translation>
    </message>
    <message>
        <source>Measure on another corpus</source>
        <translation>Mesurer sur un autre corpus</translation>
    </message>
    <message>
        <source>%1 held-out clips, %2 transfers, step %3</source>
        <translation>%1 extraits réservés au test, %2 transferts, pas %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>At the end of a training the run is measured on recordings it has never seen; the measures will stand here. Open an older run and press Measure again.</source>
        <translation>À la fin d’un entraînement, l’essai est mesuré sur des enregistrements qu’il n’a jamais vus&#x202f;; les mesures apparaîtront ici. Ouvrez un essai plus ancien et appuyez sur Mesurer à nouveau.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure the run&apos;s best step on its held-out recordings, notes too where the transcriber is there; takes some minutes</source>
        <translation>Mesurer le meilleur pas de l’essai sur ses enregistrements réservés au test, ainsi que les notes si le transcripteur est là&#x202f;; prend quelques minutes</translation>
    </message>
    <message>
        <source>On another corpus…</source>
        <translation>Sur un autre corpus…</translation>
    </message>
    <message>
        <source>Measure on the held-out recordings of another folder, of the classes with the same names</source>
        <translation>Mesurer sur les enregistrements réservés au test d’un autre dossier, dans les classes de même nom</translation>
    </message>
    <message>
        <source>Stop measuring; the measures before stay</source>
        <translation>Arrêter la mesure&#x202f;; les mesures d’avant restent</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <translation>Avancement de la mesure</translation>
    </message>
    <message>
        <source>Rows: who played. Columns: who is to play.</source>
        <translation>Lignes&#xa0;: qui a joué. Colonnes&#xa0;: qui doit jouer.</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>Point&#xa0;: l’essai. Ligne&#xa0;: où se trouvent 95&#xa0;% des moyennes quand les enregistrements sont tirés de nouveau. Traits&#xa0;: ce qui figure en regard, le premier plus marqué.</translation>
    </message>
    <message>
        <source>Pairs of classes</source>
        <translation>Paires de classes</translation>
    </message>
    <message>
        <source>This run ended before it began; there is nothing to measure.</source>
        <translation>Cet essai s’est terminé avant de commencer&#x202f;; il n’y a rien à mesurer.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ModelGraphView</name>
    <message>
        <source>Picture of the model</source>
        <translation>Image du modèle</translation>
    </message>
    <message>
        <source>The box to the left</source>
        <translation>La boîte de gauche</translation>
    </message>
    <message>
        <source>The box to the right</source>
        <translation>La boîte de droite</translation>
    </message>
    <message>
        <source>The box above</source>
        <translation>La boîte au-dessus</translation>
    </message>
    <message>
        <source>The box below</source>
        <translation>La boîte au-dessous</translation>
    </message>
    <message>
        <source>Its layers in the table</source>
        <translation>Ses couches dans le tableau</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aucun modèle pour l’instant</translation>
    </message>
    <message>
        <source>%1 with %2 parameters: %3</source>
        <translation>%1 avec %2 paramètres&#xa0;: %3</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Sur %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Multiply-adds for a clip</source>
        <translation>Multiplications-additions pour un extrait</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>au repos</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ModelPanel</name>
    <message>
        <source>The whole model</source>
        <translation>Le modèle entier</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>À l’entraînement</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In use: a transfer</source>
        <translation>À l’usage&#xa0;: un transfert</translation>
    </message>
    <message>
        <source>Content runs above, the class below; they meet in the generator.</source>
        <translation>Le contenu passe en haut, la classe en bas&#x202f;; ils se rejoignent dans le générateur.</translation>
    </message>
    <message>
        <source>What a clip passes when it is played by another class: its content is read, the code of the other class is looked up.</source>
        <translation>Ce que traverse un extrait joué par une autre classe&#xa0;: son contenu est lu, le code de l’autre classe est pris dans la table.</translation>
    </message>
    <message>
        <source>%1 % of the steps. What is filled learns, what is faint rests. Minimised: %2</source>
        <translation>%1&#xa0;% des pas. Ce qui est plein apprend, ce qui est pâle est au repos. Ce qui est minimisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a run: what its network is made of will stand here.</source>
        <translation>Ouvrez un essai&#xa0;: ce dont son réseau est fait apparaîtra ici.</translation>
    </message>
    <message>
        <source>What the network of the experiment is made of will stand here.</source>
        <translation>Ce dont est fait le réseau de l’expérience apparaîtra ici.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 parameters&lt;/b&gt; in %2 layers, %3 multiply-adds for a clip that passes all of them. %4</source>
        <translation>&lt;b&gt;%1 paramètres&lt;/b&gt; dans %2 couches, %3 multiplications-additions pour un extrait qui les traverse toutes. %4</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The experiment in the form</source>
        <translation>L’expérience du formulaire</translation>
    </message>
    <message>
        <source>The run that is shown</source>
        <translation>L’essai affiché</translation>
    </message>
    <message>
        <source>Whose model</source>
        <translation>Origine du modèle</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>D’où vient le réseau montré</translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation>Partie de l’entraînement</translation>
    </message>
    <message>
        <source>Show what takes part in a stage of the training, and what of it learns</source>
        <translation>Montrer ce qui participe à une étape de l’entraînement, et ce qui en apprend</translation>
    </message>
    <message>
        <source>Content: what is played</source>
        <translation>Contenu&#xa0;: ce qui est joué</translation>
    </message>
    <message>
        <source>Class: who plays</source>
        <translation>Classe&#xa0;: qui joue</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::OutlookView</name>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>%1 of weights on disk</source>
        <translation>%1 de poids sur le disque</translation>
    </message>
    <message>
        <source>%1 numbers to learn</source>
        <translation>%1 nombres à apprendre</translation>
    </message>
    <message>
        <source>Measured without %1, whose network comes with training: a step will take longer.</source>
        <translation>Mesuré sans %1, dont le réseau vient avec l’entraînement&#xa0;: un pas durera plus longtemps.</translation>
    </message>
    <message>
        <source>Training a few steps to see what they cost…</source>
        <translation>Entraînement de quelques pas pour voir ce qu’ils coûtent…</translation>
    </message>
    <message>
        <source>About %1: a step takes %2 s here.</source>
        <translation>Environ %1&#xa0;: un pas dure ici %2&#xa0;s.</translation>
    </message>
    <message>
        <source>About %1, as long as earlier runs like it took.</source>
        <translation>Environ %1, autant qu’ont duré de précédents essais semblables.</translation>
    </message>
    <message>
        <source>How long this takes is not known: no run like it was trained here yet.</source>
        <translation>On ne sait pas combien de temps cela prendra&#xa0;: aucun essai semblable n’a encore été entraîné ici.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Train a few steps on noise, and tell what time, memory and disk the whole will take. Nothing is kept.</source>
        <translation>Entraîner quelques pas sur du bruit, et dire ce que le tout prendra de temps, de mémoire et de disque. Rien n’est gardé.</translation>
    </message>
    <message>
        <source>Other programs took %1 % of the processor meanwhile; without them it goes faster.</source>
        <translation>Pendant ce temps, d’autres programmes ont pris %1&#xa0;% du processeur&#x202f;; sans eux, cela va plus vite.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PairMatrixView</name>
    <message>
        <source>No pairs of classes yet</source>
        <translation>Aucune paire de classes pour l’instant</translation>
    </message>
    <message>
        <source>Who played, in rows, and who is to play, in columns: %1</source>
        <translation>Qui a joué, en lignes, et qui doit jouer, en colonnes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Panel</name>
    <message>
        <source>Save picture…</source>
        <translation>Sauvegarder l’image…</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>Sauvegarder l’image du panneau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation>Ce que montre ce panneau</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sauvegardé sous %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ParameterField</name>
    <message>
        <source>Changed from the default</source>
        <translation>Modifié par rapport à la valeur par défaut</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>Qu’est-ce que «&#xa0;%1&#xa0;»&#x202f;?</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>How many pixels stand for one on screen: more make letters larger</source>
        <translation>Combien de pixels en représentent un à l’écran&#xa0;: plus il y en a, plus les lettres sont grandes</translation>
    </message>
    <message>
        <source>Stands below the picture; leave it empty for none</source>
        <translation>Figure au-dessous de l’image&#x202f;; laissez vide pour n’en mettre aucune</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Lettres et lignes</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PlayerPanel</name>
    <message>
        <source>Kept in the listening list</source>
        <translation>Gardé dans la liste d’écoute</translation>
    </message>
    <message>
        <source>Its sound is being computed</source>
        <translation>Son en cours de calcul</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Pause (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Lecture (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play again from the start, until paused</source>
        <translation>Rejouer depuis le début, jusqu’à la pause</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Keep what is heard in the listening list (Ctrl+K)</source>
        <translation>Garder dans la liste d’écoute ce que l’on entend (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Play all versions equally loud (EBU R128); the louder of two always seems better</source>
        <translation>Jouer toutes les versions au même niveau sonore (EBU R128)&#x202f;; de deux sons, le plus fort paraît toujours meilleur</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>Même niveau sonore</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Un dixième de seconde en arrière</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>Un dixième de seconde en avant</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>Un centième en arrière</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>Un centième en avant</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>La version précédente</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>La version suivante</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Chercher à nouveau les périphériques</translation>
    </message>
    <message>
        <source>Where it plays; arrows nudge, with Shift more finely</source>
        <translation>Où en est la lecture&#x202f;; les flèches la déplacent, plus finement avec Maj</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Play slower, at the same pitch, to hear details</source>
        <translation>Jouer plus lentement, à la même hauteur, pour entendre les détails</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Périphérique audio</translation>
    </message>
    <message>
        <source>Choose the device that plays</source>
        <translation>Choisir le périphérique de lecture</translation>
    </message>
    <message>
        <source>Plays on %1; choose another device</source>
        <translation>Joue sur %1&#x202f;; choisir un autre périphérique</translation>
    </message>
    <message>
        <source>Hear that version</source>
        <translation>Entendre cette version</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>Chercher dans les préréglages</translation>
    </message>
    <message>
        <source>Presets; Return takes one</source>
        <translation>Préréglages&#x202f;; Entrée pour en prendre un</translation>
    </message>
    <message>
        <source>Begin with this one</source>
        <translation>Commencer par celui-ci</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ProgressLine</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::QueueView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, environ %2 en tout</translation>
    </message>
    <message>
        <source>Experiments that wait to be trained</source>
        <translation>Expériences en attente d’entraînement</translation>
    </message>
    <message>
        <source>Train them</source>
        <translation>Les entraîner</translation>
    </message>
    <message>
        <source>Train the first, and then one after another</source>
        <translation>Entraîner la première, puis l’une après l’autre</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this one out of the queue</source>
        <translation>Retirer celle-ci de la file</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ReconstructionPanel</name>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>%1 and back. Lower is nearer: at -20 dB of convergence a tenth of the magnitudes is wrong, at -6 dB half. From mel bands, -12 dB and an LSD of 1 dB are good, -5 and 3 are poor.</source>
        <translation>%1, aller et retour. Plus bas est plus proche&#xa0;: à −20&#xa0;dB de convergence, un dixième des amplitudes est faux, à −6&#xa0;dB la moitié. Depuis des bandes mel, −12&#xa0;dB et une LSD de 1&#xa0;dB sont bons, −5 et 3 sont mauvais.</translation>
    </message>
    <message>
        <source>Take what the spectrograms show apart, and hear each way back</source>
        <translation>Décomposer ce que montrent les spectrogrammes, et entendre chaque voie de retour</translation>
    </message>
    <message>
        <source>Choose a clip or a recording first, so that there is something to take apart</source>
        <translation>Choisissez d’abord un extrait ou un enregistrement, pour qu’il y ait quelque chose à décomposer</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>Reconstruction</translation>
    </message>
    <message>
        <source>Choose a clip or a recording and compare, or open one: what the experiment&apos;s features keep of it will come back as sound, each way beside the original.</source>
        <translation>Choisissez un extrait ou un enregistrement et comparez, ou ouvrez-en un&#xa0;: ce que les caractéristiques de l’expérience en gardent reviendra sous forme de son, chaque voie à côté de l’original.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Take a sound file apart, its first ten seconds</source>
        <translation>Décomposer un fichier son, ses dix premières secondes</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> itérations</translation>
    </message>
    <message>
        <source>Of the ways that refine the phase; more take longer</source>
        <translation>Des voies qui améliorent la phase&#x202f;; plus il y en a, plus cela dure</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>Arrêter la comparaison&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Recording and ways back; Return plays one</source>
        <translation>L’enregistrement et les voies de retour&#x202f;; Entrée pour en écouter un</translation>
    </message>
    <message>
        <source>Choose a way to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>Choisissez une voie pour la voir et l’entendre à la place de la précédente, au même instant&#x202f;; Entrée la joue depuis le début</translation>
    </message>
    <message>
        <source>Convergence over iterations</source>
        <translation>Convergence au fil des itérations</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>itération</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Spectral convergence: how far the magnitudes of 2048-sample spectra are off, as a share of the recording&apos;s. Log spectral distance (LSD): how far the levels of 128 mel bands are off, at equal loudness.</source>
        <translation>Convergence spectrale&#xa0;: de combien les amplitudes de spectres sur 2048 échantillons s’écartent, en proportion de celles de l’enregistrement. Distance log-spectrale (LSD)&#xa0;: de combien les niveaux de 128 bandes mel s’écartent, à niveau sonore égal.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RecordPanel</name>
    <message>
        <source>Record into a folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
    <message>
        <source>Gaps in the sound of this take: %1. The machine could not keep up: discard the clips that click, and close what keeps it busy.</source>
        <translation>Trous dans le son de cette prise&#xa0;: %1. La machine n’a pas suivi&#xa0;: jetez les extraits où l’on entend des clics, et fermez ce qui l’occupe.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>End this take (R)</source>
        <translation>Finir cette prise (R)</translation>
    </message>
    <message>
        <source>Keep what the microphone hears, as a new take (R)</source>
        <translation>Garder ce que le microphone entend, comme une nouvelle prise (R)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>Recherche de microphones…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Découpe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Record into another folder: a new one, or one recorded before</source>
        <translation>Enregistrer dans un autre dossier&#xa0;: un nouveau, ou un qui a déjà servi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Who plays: choose a class of this corpus or type a new one</source>
        <translation>Qui joue&#xa0;: choisissez une classe de ce corpus ou tapez-en une nouvelle</translation>
    </message>
    <message>
        <source>who plays</source>
        <translation>qui joue</translation>
    </message>
    <message>
        <source>Where what you play is cut into clips</source>
        <translation>Où ce que vous jouez est découpé en extraits</translation>
    </message>
    <message>
        <source>where you pause</source>
        <translation>à vos pauses</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>toutes les %1&#xa0;s</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du microphone</translation>
    </message>
    <message>
        <source>Level of the microphone, from -48 dB to full scale. Play your loudest; it should stay below the last steps.</source>
        <translation>Niveau du microphone, de −48&#xa0;dB à la pleine échelle. Jouez au plus fort&#x202f;; il doit rester au-dessous des derniers crans.</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>Durée de la prise</translation>
    </message>
    <message>
        <source>Clips; Return plays one, Delete discards it</source>
        <translation>Extraits&#x202f;; Entrée pour en écouter un, Suppr pour le jeter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear the chosen clip (Return)</source>
        <translation>Entendre l’extrait choisi (Entrée)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Move the chosen clip to the trash (Delete)</source>
        <translation>Mettre l’extrait choisi à la corbeille (Suppr)</translation>
    </message>
    <message>
        <source>Use this corpus</source>
        <translation>Utiliser ce corpus</translation>
    </message>
    <message>
        <source>Make this folder the corpus of the experiment. It takes two classes or more, and two takes of each, so that one can be kept for testing.</source>
        <translation>Faire de ce dossier le corpus de l’expérience. Il faut au moins deux classes, et deux prises de chacune, pour que l’une puisse être réservée au test.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunBar</name>
    <message>
        <source>step %1 of %2</source>
        <translation>pas %1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucun essai pour l’instant</translation>
    </message>
    <message>
        <source>%1 clips per second</source>
        <translation>%1 extraits par seconde</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Train the experiment (%1)</source>
        <translation>Entraîner l’expérience (%1)</translation>
    </message>
    <message>
        <source>Hold the training where it is, or go on (%1)</source>
        <translation>Suspendre l’entraînement là où il en est, ou le continuer (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finish the step, save, and stop (%1)</source>
        <translation>Finir le pas, sauvegarder, et arrêter (%1)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Avancement de l’essai</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunsPanel</name>
    <message>
        <source>Move run to trash</source>
        <translation>Mettre l’essai à la corbeille</translation>
    </message>
    <message>
        <source>Move the run &quot;%1&quot; with its checkpoints to the trash?</source>
        <translation>Mettre à la corbeille l’essai «&#xa0;%1&#xa0;» et ses points de sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>No runs yet. Start training in the Experiment panel: each run keeps its curves, checkpoints and previews in a folder of its own, listed here.</source>
        <translation>Aucun essai pour l’instant. Lancez l’entraînement dans le panneau Expérience&#xa0;: chaque essai garde ses courbes, ses points de sauvegarde et ses aperçus dans un dossier à lui, et figure dans cette liste.</translation>
    </message>
    <message>
        <source>Runs; Return opens one</source>
        <translation>Essais&#x202f;; Entrée pour en ouvrir un</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show the curves, pictures and sounds of this run</source>
        <translation>Montrer les courbes, les images et les sons de cet essai</translation>
    </message>
    <message>
        <source>Train on from where this run ended</source>
        <translation>Continuer l’entraînement là où cet essai s’est terminé</translation>
    </message>
    <message>
        <source>A new experiment with the settings of this run</source>
        <translation>Une nouvelle expérience avec les réglages de cet essai</translation>
    </message>
    <message>
        <source>Move the folder of this run to the trash</source>
        <translation>Mettre à la corbeille le dossier de cet essai</translation>
    </message>
    <message>
        <source>Curves beside</source>
        <translation>Courbes en regard</translation>
    </message>
    <message>
        <source>Draw the curves of this run beside those of the run that is shown</source>
        <translation>Tracer les courbes de cet essai en regard de celles de l’essai affiché</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Bring the run back that was deleted last</source>
        <translation>Remettre l’essai supprimé en dernier</translation>
    </message>
    <message>
        <source>Filter: a name, a tag, a state, a word of a note</source>
        <translation>Filtre&#xa0;: un nom, une étiquette, un état, un mot d’une note</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>Filtrer les essais</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>Étiquettes de l’essai</translation>
    </message>
    <message>
        <source>A note on the run</source>
        <translation>Une note sur l’essai</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’essai</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>Move these %n runs with their checkpoints to the trash?</source>
        <translation>
            <numerusform>Mettre à la corbeille %n essai et ses points de sauvegarde&#x202f;?</numerusform>
            <numerusform>Mettre à la corbeille ces %n essais et leurs points de sauvegarde&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move runs to trash</source>
        <translation>Mettre les essais à la corbeille</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>Comparer les réglages</translation>
    </message>
    <message>
        <source>In which settings the selected runs differ; select two or more</source>
        <translation>Par quels réglages les essais sélectionnés diffèrent&#x202f;; sélectionnez-en deux ou plus</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>Reprendre plus tard</translation>
    </message>
    <message>
        <source>%1 has taken %2 steps. Train it, when its turn comes, to this many:</source>
        <translation>%1 a fait %2 pas. Quand viendra son tour, l’entraîner jusqu’à ce nombre&#xa0;:</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Resume later…</source>
        <translation>Reprendre plus tard…</translation>
    </message>
    <message>
        <source>A run is training: stop it, or wait for its end. &quot;Resume later&quot; puts this one in the queue.</source>
        <translation>Un essai s’entraîne&#xa0;: arrêtez-le, ou attendez sa fin. «&#xa0;Reprendre plus tard&#xa0;» met celui-ci dans la file.</translation>
    </message>
    <message>
        <source>Put it in the queue, to be trained up to a number of steps</source>
        <translation>Le mettre dans la file, pour l’entraîner jusqu’à un certain nombre de pas</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ScatterView</name>
    <message>
        <source>The nearest dot to the left</source>
        <translation>Le point le plus proche à gauche</translation>
    </message>
    <message>
        <source>The nearest dot to the right</source>
        <translation>Le point le plus proche à droite</translation>
    </message>
    <message>
        <source>The nearest dot above</source>
        <translation>Le point le plus proche au-dessus</translation>
    </message>
    <message>
        <source>The nearest dot below</source>
        <translation>Le point le plus proche au-dessous</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>L’écouter</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>Aucun point pour l’instant</translation>
    </message>
    <message>
        <source>%1 dots; which stand near each other means something, where they stand does not.</source>
        <translation>%1 points&#x202f;; quels points sont voisins a un sens, l’endroit où ils sont n’en a pas.</translation>
    </message>
    <message>
        <source>%1 are selected.</source>
        <translation>%1 sont sélectionnés.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Sur %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nearest on the map</source>
        <translation>Le plus proche sur la carte</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>Choisir son extrait, ou ne plus le choisir</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SectionForm</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (expérimental)</translation>
    </message>
    <message numerus="yes">
        <source> (%n changed)</source>
        <translation>
            <numerusform> (%n modifié)</numerusform>
            <numerusform> (%n modifiés)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#x202f;?</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SettingsWindow</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>Réglages comparés</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>%n est identique</numerusform>
            <numerusform>%n sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>Ces essais ont les mêmes réglages.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ; %1.</source>
        <translation>
            <numerusform>%n réglage diffère&#x202f;; %1.</numerusform>
            <numerusform>%n réglages diffèrent&#x202f;; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>Réglages par lesquels les essais diffèrent</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramPanel</name>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Spectrograms</source>
        <translation>Spectrogrammes</translation>
    </message>
    <message>
        <source>Start training, or choose a clip in the transfer grid, the code map or the corpus: what goes in and what comes out will stand here, one above the other.</source>
        <translation>Lancez l’entraînement, ou choisissez un extrait dans la grille des transferts, la carte des codes ou le corpus&#xa0;: ce qui entre et ce qui sort apparaîtra ici, l’un au-dessus de l’autre.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Show how many decibels the others are louder than the version you hear now (D)</source>
        <translation>Montrer de combien de décibels les autres sont plus fortes que la version que vous entendez (D)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Write notes beside the pictures instead of hertz (N)</source>
        <translation>Écrire des notes à côté des images au lieu de hertz (N)</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>Harmoniques</translation>
    </message>
    <message>
        <source>Mark the multiples of the frequency under the mouse (H)</source>
        <translation>Marquer les multiples de la fréquence sous la souris (H)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Zoom into the time around the playhead (Z, or the wheel with Ctrl)</source>
        <translation>Agrandir le temps autour de la tête de lecture (Z, ou la molette avec Ctrl)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Show all of the time (W)</source>
        <translation>Montrer toute la durée (W)</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message>
        <source>%1, best step</source>
        <translation>%1, meilleur pas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, also those of other runs, and the two that X changes between (L)</source>
        <translation>Choisir quelles pistes sont montrées, même celles d’autres essais, et les deux entre lesquelles X alterne (L)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Show only the version you hear, as large as there is room; X then shows another in its place (F)</source>
        <translation>Montrer seulement la version que vous entendez, aussi grande que la place le permet&#x202f;; X en montre alors une autre à sa place (F)</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramView</name>
    <message>
        <source>Spectrograms</source>
        <translation>Spectrogrammes</translation>
    </message>
    <message>
        <source>%1 s · %2 Hz · %3</source>
        <translation>%1&#xa0;s · %2&#xa0;Hz · %3</translation>
    </message>
    <message>
        <source> · %1 dB</source>
        <translation> · %1&#xa0;dB</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>Un dixième de seconde en arrière</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>Un dixième de seconde en avant</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>Un centième en arrière</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>Un centième en avant</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>The version above</source>
        <translation>La version au-dessus</translation>
    </message>
    <message>
        <source>The version below</source>
        <translation>La version au-dessous</translation>
    </message>
    <message>
        <source>Back and forth between two versions</source>
        <translation>Aller et venir entre deux versions</translation>
    </message>
    <message>
        <source>Zoom in around the playhead</source>
        <translation>Agrandir autour de la tête de lecture</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Repeat from the playhead on</source>
        <translation>Répéter à partir de la tête de lecture</translation>
    </message>
    <message>
        <source>Repeat up to the playhead</source>
        <translation>Répéter jusqu’à la tête de lecture</translation>
    </message>
    <message>
        <source>Repeat all of it</source>
        <translation>Répéter le tout</translation>
    </message>
    <message>
        <source>No spectrograms yet</source>
        <translation>Aucun spectrogramme pour l’instant</translation>
    </message>
    <message>
        <source>%1, over %2 s. “%3” is heard; the playhead is at %4.</source>
        <translation>%1, sur %2&#xa0;s. «&#xa0;%3&#xa0;» s’entend&#x202f;; la tête de lecture est à %4.</translation>
    </message>
    <message>
        <source>From %1 to %2 it repeats.</source>
        <translation>De %1 à %2, la lecture se répète.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Loudest at the playhead</source>
        <translation>Le plus fort à la tête de lecture</translation>
    </message>
    <message>
        <source>Its note</source>
        <translation>Sa note</translation>
    </message>
    <message>
        <source>Its level</source>
        <translation>Son niveau</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::StepSlider</name>
    <message>
        <source>Saved step that all panels show</source>
        <translation>Pas sauvegardé que montrent tous les panneaux</translation>
    </message>
    <message>
        <source>Every panel shows the step chosen here; at the right end, the newest</source>
        <translation>Tous les panneaux montrent le pas choisi ici&#x202f;; tout à droite, le plus récent</translation>
    </message>
    <message>
        <source>no saved steps</source>
        <translation>aucun pas sauvegardé</translation>
    </message>
    <message>
        <source>newest step</source>
        <translation>pas le plus récent</translation>
    </message>
    <message>
        <source>shows step %1</source>
        <translation>montre le pas %1</translation>
    </message>
    <message>
        <source>Play the steps as a film</source>
        <translation>Jouer les pas comme un film</translation>
    </message>
    <message>
        <source>Show one saved step after another, as a film</source>
        <translation>Montrer les pas sauvegardés l’un après l’autre, comme un film</translation>
    </message>
    <message>
        <source>Go to the best step</source>
        <translation>Aller au meilleur pas</translation>
    </message>
    <message>
        <source>Go to the best saved step, %1, by the curve “%2”; the arrow chooses another curve</source>
        <translation>Aller au meilleur pas sauvegardé, %1, d’après la courbe «&#xa0;%2&#xa0;»&#x202f;; la flèche choisit une autre courbe</translation>
    </message>
    <message>
        <source>No curve tells yet which step is best</source>
        <translation>Aucune courbe ne dit encore quel pas est le meilleur</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SweepPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Sauvegardé sous %1</translation>
    </message>
    <message>
        <source>Save the sweep&apos;s results</source>
        <translation>Sauvegarder les résultats de la série</translation>
    </message>
    <message>
        <source>Experiments: %1, all trained.</source>
        <translation>Expériences&#xa0;: %1, toutes entraînées.</translation>
    </message>
    <message>
        <source>Experiments: %1, about %2 of training left.</source>
        <translation>Expériences&#xa0;: %1, encore environ %2 d’entraînement.</translation>
    </message>
    <message>
        <source>Experiments: %1; how long they take is known once one like them has been trained.</source>
        <translation>Expériences&#xa0;: %1&#x202f;; leur durée sera connue dès qu’une semblable aura été entraînée.</translation>
    </message>
    <message>
        <source>Runs are trained from top to bottom; what was trained before is not trained again.</source>
        <translation>Les essais sont entraînés de haut en bas&#x202f;; ce qui l’a déjà été ne l’est pas de nouveau.</translation>
    </message>
    <message>
        <source>Strokes: %1</source>
        <translation>Traits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>encore environ %1 en tout</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>Ouvrir une série d’expériences</translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation>Séries d’expériences (*.toml)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Série d’expériences</translation>
    </message>
    <message>
        <source>Choose a sweep, or open one: experiments that differ in a few settings are trained one after another and compared here. A sweep is a TOML file with lists of values; the built-in ones are examples.</source>
        <translation>Choisissez une série d’expériences, ou ouvrez-en une&#xa0;: des expériences qui diffèrent par quelques réglages sont entraînées l’une après l’autre et comparées ici. Une série est un fichier TOML avec des listes de valeurs&#x202f;; celles qui sont intégrées servent d’exemples.</translation>
    </message>
    <message>
        <source>Open sweep…</source>
        <translation>Ouvrir une série…</translation>
    </message>
    <message>
        <source>A TOML file with lists of values</source>
        <translation>Un fichier TOML avec des listes de valeurs</translation>
    </message>
    <message>
        <source>Train all</source>
        <translation>Tout entraîner</translation>
    </message>
    <message>
        <source>Train what is not trained yet, and go on with what was begun</source>
        <translation>Entraîner ce qui ne l’est pas encore, et continuer ce qui est commencé</translation>
    </message>
    <message>
        <source>Save the run of the moment and stop; Train all goes on from there</source>
        <translation>Sauvegarder l’essai en cours et arrêter&#x202f;; Tout entraîner reprend à partir de là</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>The results as a table (CSV), or as a figure (PNG, SVG, PDF)</source>
        <translation>Les résultats dans un tableau (CSV), ou dans une figure (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>Avancement de la série</translation>
    </message>
    <message>
        <source>Measure that is compared</source>
        <translation>Mesure comparée</translation>
    </message>
    <message>
        <source>Experiments of the sweep; Return opens a run</source>
        <translation>Expériences de la série&#x202f;; Entrée pour ouvrir un essai</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>Point&#xa0;: l’essai. Ligne&#xa0;: où se trouvent 95&#xa0;% des moyennes quand les enregistrements sont tirés de nouveau. Traits&#xa0;: ce qui figure en regard, le premier plus marqué.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Sauvegarder en CSV…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Sauvegardé sous %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TracksPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>Sauvegardé sous %1</translation>
    </message>
    <message>
        <source>slower while a run trains</source>
        <translation>plus lent pendant qu’un essai s’entraîne</translation>
    </message>
    <message>
        <source>Open a track</source>
        <translation>Ouvrir un morceau</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Sauvegarder ce qui est choisi</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d’ordinaire</translation>
    </message>
    <message>
        <source>Open a run that has been trained first: its classes can play</source>
        <translation>Ouvrez d’abord un essai entraîné&#xa0;: ses classes peuvent jouer</translation>
    </message>
    <message>
        <source>Have this class play the whole track</source>
        <translation>Faire jouer tout le morceau par cette classe</translation>
    </message>
    <message>
        <source>Open a track first</source>
        <translation>Ouvrez d’abord un morceau</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window, or open one: a song, a solo, of any length. Then choose who is to play it.</source>
        <translation>Déposez un enregistrement n’importe où dans la fenêtre, ou ouvrez-en un&#xa0;: une chanson, un solo, de n’importe quelle durée. Choisissez ensuite qui doit le jouer.</translation>
    </message>
    <message>
        <source>Open a run that has been trained, or train one: its classes can play whole recordings. Then drop one anywhere on the window, or open it.</source>
        <translation>Ouvrez un essai entraîné, ou entraînez-en un&#xa0;: ses classes peuvent jouer des enregistrements entiers. Déposez-en ensuite un n’importe où dans la fenêtre, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Morceaux</translation>
    </message>
    <message>
        <source>Open track…</source>
        <translation>Ouvrir un morceau…</translation>
    </message>
    <message>
        <source>A sound file of any length</source>
        <translation>Un fichier son de n’importe quelle durée</translation>
    </message>
    <message>
        <source>Who plays the recording</source>
        <translation>Qui joue l’enregistrement</translation>
    </message>
    <message>
        <source>Who plays the recording: this run scales every class in its own way</source>
        <translation>Qui joue l’enregistrement&#xa0;: cet essai met chaque classe à sa propre échelle</translation>
    </message>
    <message>
        <source>Who is to play it</source>
        <translation>Qui doit le jouer</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Stop; what there is stays</source>
        <translation>Arrêter&#x202f;; ce qui est fait reste</translation>
    </message>
    <message>
        <source>How its clips become one</source>
        <translation>Comment ses extraits n’en font plus qu’un</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Puissances</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Write what is chosen as WAV or FLAC</source>
        <translation>Écrire ce qui est choisi en WAV ou FLAC</translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation>Avancement du transfert</translation>
    </message>
    <message>
        <source>The recording and who played it; Return plays one</source>
        <translation>L’enregistrement et qui l’a joué&#x202f;; Entrée pour en écouter un</translation>
    </message>
    <message>
        <source>Choose one to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>Choisissez-en un pour le voir et l’entendre à la place du précédent, au même instant&#x202f;; Entrée le joue depuis le début</translation>
    </message>
    <message>
        <source>A track is being worked on: stop that, or wait for its end, to open another</source>
        <translation>Un morceau est en cours de traitement&#xa0;: arrêtez-le, ou attendez sa fin, pour en ouvrir un autre</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TransferGridPanel</name>
    <message>
        <source>Transfer grid</source>
        <translation>Grille des transferts</translation>
    </message>
    <message>
        <source>Start training: every phrase played by every class will stand here. Click a picture to hear it.</source>
        <translation>Lancez l’entraînement&#xa0;: chaque phrase jouée par chaque classe apparaîtra ici. Cliquez sur une image pour l’entendre.</translation>
    </message>
    <message>
        <source>The weights of step %1 were not kept: your clips are shown as they were at step %2.</source>
        <translation>Les poids du pas %1 n’ont pas été gardés&#xa0;: vos extraits sont montrés tels qu’ils étaient au pas %2.</translation>
    </message>
    <message>
        <source>making the grid</source>
        <translation>production de la grille</translation>
    </message>
    <message>
        <source>There is room for %1. Take one out first: go to it and press Delete.</source>
        <translation>Il y a de la place pour %1. Retirez d’abord un élément&#xa0;: allez-y et appuyez sur Suppr.</translation>
    </message>
    <message>
        <source>%1 × %2 · step %3</source>
        <translation>%1 × %2 · pas %3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the clips and classes of the grid, up to twelve of each. Clips can be dropped on it, too; Delete takes one out.</source>
        <translation>Choisir les extraits et les classes de la grille, jusqu’à douze de chaque. On peut aussi y déposer des extraits&#x202f;; Suppr en retire un.</translation>
    </message>
    <message>
        <source>Choose clips and classes</source>
        <translation>Choisir les extraits et les classes</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>dans l’ordre choisi</translation>
    </message>
    <message>
        <source>by error</source>
        <translation>par erreur</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>par classe</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>The order of rows and columns; by error, the least is first</source>
        <translation>L’ordre des lignes et des colonnes&#x202f;; par erreur, la plus petite vient en premier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Stop making the grid</source>
        <translation>Arrêter la production de la grille</translation>
    </message>
    <message>
        <source>How far the grid is</source>
        <translation>Avancement de la grille</translation>
    </message>
    <message>
        <source>Show the chosen: %1</source>
        <translation>Montrer les extraits choisis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen clips are shown; there is no room for more.</source>
        <translation>Les %1 premiers extraits choisis sur %2 sont montrés&#x202f;; il n’y a pas de place pour d’autres.</translation>
    </message>
    <message>
        <source>Make columns of the clips that are chosen in the map, in the corpus or here; the arrow has other ways. Ctrl and a click on an original choose its clip.</source>
        <translation>Faire des colonnes des extraits choisis sur la carte, dans le corpus ou ici&#x202f;; la flèche offre d’autres façons. Ctrl et un clic sur un original choisissent son extrait.</translation>
    </message>
    <message>
        <source>Show the chosen as columns</source>
        <translation>Montrer les extraits choisis en colonnes</translation>
    </message>
    <message>
        <source>Add the chosen as columns</source>
        <translation>Ajouter les extraits choisis en colonnes</translation>
    </message>
    <message>
        <source>Add the chosen as rows</source>
        <translation>Ajouter les extraits choisis en lignes</translation>
    </message>
</context>
</TS>
