<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>128 filters at most, 1.4 million parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>135 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16-bit brain floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>199 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>256 filters at most, 5.7 million parameters, as in GANSynth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>55 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 filters at most, 0.4 million parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>87 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class on one side of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class that is mostly one song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clip for every single frame: slow, and every frame is a seam (Marsden).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant added to the samples is heard as clicks at cuts and fills the lowest band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download or a copy that broke off has lost music, and may end in a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A graphics card where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model cannot tell who plays from the room, the microphone and the song, and a measurement on so few says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model may tell classes by how loud they are, and a transfer then changes the level in place of the timbre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model may tell classes by where the spectrum ends, not by who plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model that knows the song by heart does well on held-out clips of it, so every held-out figure is too good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording that is there twice counts twice, in learning and in measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safetensors file with the weights of torchvision&apos;s VGG16; docs/perceptual-weights.md tells how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A song is on both sides of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute error of the first layer alone; the picture as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaIN layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaIN-VC decoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaIN-VC encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam β₁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam β₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other recordings, or use a part of the long one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recordings of other songs, or draw another split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add recordings of other songs, players and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the width of every band, so that low notes do not ring for seconds; 0 keeps to one quality for all bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are mixed to one channel, which can cancel what is in opposite phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are resampled to the rate of the representation, but what a lower rate has cut off stays missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All partials in step; clicks at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always a CUDA graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amortised rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label goes with the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed holds out other recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As LORD in PyTorch, with the picture normalised as ImageNet&apos;s were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Rho and with its network, which learns without classes to find two crops of the same clip (seed 001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Rho, with a network of VGGish&apos;s shape; seed 001 found Rho better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as phase can be: that of the recording itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in seed 003; part of a transfer is then this re-weighting alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As spectrum libraries have it, and so seed 000; neighbouring bins cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this many for training, drawn by the split seed; 0 takes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of one clip, its height.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands per octave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands spread smoothly over their bins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands to bins by least squares, clipped at zero; phases from noise (seed 000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the recordings to one loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to one loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings recordings to one loudness, so that level does not tell who plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in solos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of the lowest band; 65.406 Hz is the note C2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of every AdaIN layer (the paper has 256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of every layer; time grows with its square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first layer, the last having eight times as many. VGGish has 64, sixteen times the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first stage; later ones have two and four times as many. The published network has 128, sixteen times the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a representation whose sample rate is at most the lowest of the recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a representation with a lower sample rate, or recordings with a higher one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class and recording are confounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class code weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class read from the content (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class read from the content (neighbours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class read from the content (network)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes keep their differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of different size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classical recordings with the table that comes with them; classes are the ensembles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips are put side by side: fast, with a jump wherever one ends (Marsden).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips overlap and fade into each other under a Hann window: the smoothest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares pictures as a network hears them that is first trained here to tell the classes of the corpus apart (seed 001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares pictures as a network trained on photographs sees them; needs a file of weights. Seed 000: best with mse and mae, poor alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares which notes a network hears that was taught to hear them from any instrument: the melody and not the timbre. It hears them through the representation, not from sound: of 128 mel bands, low notes by their harmonics alone. Needs levels in decibels and the model that packaging/models fetches; a step takes many times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant-Q bands, each with the frequency it has at the moment, seen as its hue. The sound comes back by letting the bands turn at these frequencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant-Q clips as TimbreTron has them (Huang et al., 2019): 7 octaves from C1, an eighth of a tone apart, 4 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant-Q transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant-Q, as TimbreTron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content code weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content lost on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutions of kernels 1 to this size look at the clip side by side before the blocks. The published network has 8; 0 leaves them out and is twice as fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutions over time with instance normalisation, which takes out much of who plays. Cheap enough for a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in other encodings or cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies in several classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies on both sides of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic&apos;s strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the silence away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyclic phase error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of magnitudes as a share of the clip&apos;s: the loudest partials count most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of magnitudes, the corpus&apos;s loudest being 1: only what is loud counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the logarithms of magnitudes: quiet parts count as much as loud ones. In decibels and at one resolution this is the mean absolute error in another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, second less first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides every loss by its value at the first step, so that the weights compare losses of different units (seed 001&apos;s combination needs it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a split that keeps songs and artists together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws one in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each band at the pitch that its neighbours&apos; levels imply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each clip fades into the next over a few frames, with binomial weights (Marsden).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each loss of both seeds alone and together; 000 liked MSE with MAE best, 001 Rho with L2,2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each preview comes this many times later than the one before: often at first, when much changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recording as a whole to -20 dB RMS (seed 003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each recording as a whole to -23 LUFS (EBU R128), as people hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sub-folder is a class; the recordings lie in it at any depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal RMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bin of the spectrum, gently compressed (seed 002). The sound comes back with the phase of the recording that is transferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every recording is resampled to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything random follows from it; the same seed gives the same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export them again as ordinary WAV or FLAC, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FMA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster where the processor has instructions for them; about three decimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find copies that are not clipped, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the published lists train_filtered.txt, valid_filtered.txt and test_filtered.txt, which leave out GTZAN&apos;s faulty tracks. Empty: the corpus&apos;s folder, if they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames from the start of one clip to the next. For clips of 128 frames 128 makes them consecutive, 96 overlap by 25 %, 64 by 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of each clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames of one clip, its width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames that two clips share; usually a quarter of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start of one clip to the next; usually half a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GANSynth&apos;s discriminator, shrunk as seed 001 did. Larger ones see more and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLANN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GTZAN lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres of pop music, a folder for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get other copies, convert them to WAV or FLAC, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get other copies, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Griffin-Lim iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Griffin-Lim momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gupta: spectra with the phase kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the size of the strided convolutions. The paper has 2, that is 4 × 4; seed 000 found larger kernels worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: LORD at the paper&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: LORD in three stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: LORD with a critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: Rho and L2,2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: VGG, Rho and L2,2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: short windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfon: two seconds in 128 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halvings of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard as the target class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High-band energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequencies are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the pitch classes of transfer and input are, frame by frame: the cosine of their chroma, 1 for the input itself. The true rendering shows what another timbre costs, other music what chance gives. Octaves do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bands are spread over the bins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How class and content are taken apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How classes and recordings are arranged in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a number of the network&apos;s last map sees; 5 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes, at its highest. Too high and the loss explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each refinement overshoots; 0 is the classic algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far held-out clips are from themselves after encoding and decoding: the mean absolute difference of features in [0, 1]. It says whether the codes keep enough, not whether they keep it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the AdaIN layers&apos; convolutions see to each side. The paper has 1, that is 3 × 3; seed 000 found larger kernels worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the timbre of transfers is from training clips of the target class: one minus the cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and neither attacks nor vibrato. Nearer than real recordings are to each other means smoothed, not better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far transfers are from the same music really played by the target class: the mean absolute difference of features in [0, 1]. A model that does nothing reaches the error of copying the input. Small differences in timing count as much as wrong notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far transfers are from the true rendering in decibels, loudness set aside: the root mean square over bands, averaged over frames, as textbooks define it. Quiet bands count as much as loud ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely pitch is told apart; 12 is a semitone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the networks of perceptual losses on sound are trained on the corpus, before the training proper begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long, how fast, and what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud each band is over time, the bands as far apart as the notes of a scale. The sound comes back by estimating the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud each band of pitch is over time, on a scale close to hearing. The sound comes back by estimating the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud the bands from 4 kHz up are in transfers, against all bands together, in decibels. More than in the true rendering is hiss, less is dullness. It says nothing of whether the energy lies where it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are taken; usually half a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less a difference counts in the highest band than in the lowest, for losses that compare pixel by pixel: 0 is all alike, 0.9 a tenth. Seed 001 missed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a linear probe names the strongest pitch class of a held-out clip from its content code, where it should be. A clip has many notes, so not even a perfect code gives 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a linear probe names the sub-class of a held-out clip from its content code, where classes were taken apart. What tells sub-classes of one class apart, such as register, may rightly be content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a linear probe that has learnt from content codes of training clips names who plays a held-out clip. At the level of guessing the content keeps the class to itself, as far as planes can tell; a stronger reader may still find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the content code&apos;s time axis is half as fine as the clip&apos;s. The published networks have 3, eight frames to one; fewer follow fast melodies more closely, with fewer channels for the same size of code. Encoder and generator must have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the map doubles in size. 5 starts at 4 × 4 and has 8 million parameters, 4 starts at 8 × 8 and has 79 million.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pitch is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sound becomes a picture, and a picture sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the critic&apos;s pull on a made clip is, as a share of the pull of the reconstruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrates how fast the phase must turn, loudest points first (PGHI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the differences there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps to the split that comes with it, if one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD (PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD (TensorFlow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD, fully amortised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LORD, semi-amortised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last part of the run, against a critic that tells made clips from real ones; 0 leaves it out. Seed 001 found that it takes away noise in high bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent optimisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latents&apos; rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the codes that are optimised directly, as a multiple of the networks&apos;. The LORD papers use ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate of the critic, as a multiple of the networks&apos; in this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate once there are encoders, as a multiple of the run&apos;s. The references go from 0.0003 to 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a code for every class and an encoder for the content, in a single stage (seed 000). Unseen recordings can be encoded and transferred at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a code for every clip and every class first, then encoders that find such codes, and at the end a critic&apos;s taste, where it is wanted (seed 001).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least squares, clipped at zero (seed 000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the copies that are trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them all out, or keep the one whose label you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clips overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clips overlap, or use fewer frames per clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels and instantaneous frequencies of constant-Q bands: the sound comes back in tune, not only as loud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear below 1 kHz, logarithmic above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-spectral distance (over bands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-spectral distance (over frames)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at what is in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low frequencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L₂,₂ norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnitudes, 20 log10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main pitch read from the class (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main pitch read from the content (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsden: cosine and sine of phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsden: instruments at the paper&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsden: mel decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsden: phase angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marsden: two genres at the paper&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medley-solos-DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel bands, the height of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel decibels and phase angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel decibels, cosine and sine of phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel inversion iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel power, compressed and brought to equal spread in every band (seed 003).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel power, normalised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mel spectrogram in decibels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melodies in MIDI files, rendered with a soundfont; classes are the instruments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody kept (chroma)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melody kept (pitch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the LORD code uses 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSynth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip can be cut from them, so they are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise and decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise, drawn from the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as the layout promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done for ordinary stereo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done where every rate is above that of the representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers learnt for every class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of channels are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that describe what is played in one clip. Fewer carry less of who plays, and less of the melody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each clip the frames around its middle, where the network sees most of what is around them; a whole clip is concatenation (Marsden).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of representations with a phase angle: squared angular difference, a whole turn being none (seed 000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first convolution; the others have 2, 4, 4 and 4 times as many. Twice the paper&apos;s 64 brought seed 000 nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the spectral losses: 1 looks at the picture as it is, each further one at magnitudes averaged over twice as many bands and frames (a model of pictures&apos; multi-resolution STFT loss). 3 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One NaN makes every weight of a network NaN, so these recordings are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One formula, 2595 log10(1 + f/700).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame of each clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale serves all recordings, so quiet ones use a small part of it and are learnt worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser steps in all. The learning rate falls towards the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OverLORD and ZeroDIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap-add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the run in which a code for every training clip is learnt with the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the run in which the encoders learn those codes, and nothing else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase gradients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase gradients, fast Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases from noise, refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases integrated from the magnitudes (PGHI), not refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases that Timbrel rendered itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch content (Basic Pitch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads; 0 tries how to lay the work over all of them, and takes the fastest way. A run repeats bit for bit with the same number and precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-inverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-inverse, Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punishes all differences alike; alone it sounds robotic (seed 000), with the squared error it is better than either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punishes large differences most; alone it blurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it where it belongs, or go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbowgram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings not to use, by the names they are listed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinements of the non-negative inversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refinements of the phase; more sounds better and takes longer. With 0 the first phase is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho (CP-ResNet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rho width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root of the sum of squared differences in each clip (seed 001): pulls as hard when little is wrong as when much is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SF2 or SF3 file with the instruments that play MIDI files. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rates are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples from one frame to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples per Fourier transform; sets the bins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples that one frame looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanders: normalised mel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000 tried codes of 128 to 2048 numbers and liked the small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s changes to the LORD networks: wider and more brought it nothing, larger kernels harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s genres, two at a time, which it found not to transfer; for a graphics card and FMA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s instruments with its networks and codes; for a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s single stage against seed 001&apos;s stages, without and with a critic, at equal steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s spectrograms: 128 x 128, about three seconds, back through the pseudo-inverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s three channels: mel decibels, cosine and sine of the phase; better than the angle, the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000&apos;s two channels: mel decibels and the angle of the phase, with the cyclic loss. The seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000: a second channel for the angle of the phase fails, two for its cosine and sine do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000: classes taken apart by k-means had too few clips each to learn a class code from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000: more overlap between clips lowers the training loss and the generalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 000: rarer classes are learnt worse, and more recordings of each explain its best results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001 replaced LORD&apos;s generator by AdaIN-VC&apos;s and heard the better one have fewer parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001 whole at demonstration size: codes for every clip first, then encoders, then both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001 whole with its networks, three stages and a critic; a day on a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001 with its critic: the last fifth of the run learns against a discriminator like GANSynth&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001&apos;s losses without VGG16: Rho, trained here on the corpus first, and the L2,2 norm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001&apos;s losses: VGG16, Rho and the L2,2 norm, weights 1 : 0.5 : 1 of what each is at first. Name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001&apos;s spectrograms, read so that 128 frames are its two seconds: a hop of 250 samples. Its 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 001&apos;s spectrograms, read so that the window is short as the seed says: 25 ms every 10 ms, which is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 002&apos;s spectra: log(1 + magnitude) of all 1025 bins, the source&apos;s phase kept. The seed crops to 430</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed 003&apos;s features: 256 mel bands at 44.1 kHz, normalised for each class apart, loudness at -20 dB RMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each class&apos;s recordings kept from training, where the split is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent clips are dropped, so these recordings give fewer clips than their length says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silhouette of classes in the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single notes with the description that comes with them; classes are the instrument families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the content code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slaney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sub-classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth, and never negative; blurs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo clips of eight instruments with the table that comes with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound that is in no clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral convergence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum, log(1 + magnitude)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squared magnitudes, 10 log10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to the content code in training. More noise leaves less room for the class to hide in the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between checkpoints that are kept for good; 0 keeps the best and the last two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between checkpoints; a killed run resumes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between measurements on held-out clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the search for the codes of unseen clips, while there is no encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-class read from the content (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-classes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take equally many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take equally many recordings of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out with a high-pass filter at 20 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes each class apart into so many, by k-means over its training clips; a class code is then learnt for each. 1 keeps classes whole, as in all published experiments but one: seed 000 tried more, does not say how many, and found them too small to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean and the spread over time out of every channel of the content code, before the noise. What is steady, as who plays is, finds no room; the class is read from the code far less, for a little more error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bins of one partial agree, and so does their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is learnt as the sound of that song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes to use; none named means all. For MIDI files, the instruments that play them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder of AdaIN-VC: convolutions over time whose scale and offset the class code sets. About 290 times cheaper than the LORD generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration: four instruments rendered from a soundfont, a small network, three minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distortion sounds in everything that is made from these recordings, and tells the class where only some are clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty bands tell these recordings from others, whoever plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoder of the LORD paper: five convolutions over the picture, then three dense layers. About twenty times the work of the AdaIN-VC encoder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator learns in every step of this number, the critic in each. WGAN-GP has 5, GANSynth 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator of the LORD paper: dense layers to a small map, then upsampling convolutions with adaptive instance normalisation. Meant for a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest class is seen most often, and transfers into the smallest are the worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step&apos;s learning rate, as a share of the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level gives the class away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses that are minimised together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean absolute difference between the content codes of transfer and input. Its unit is the model&apos;s own: compare it with the distance to the same music truly played by the target, and to other music. A model whose codes shrink makes it small without being better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean level of each band over the clip: register and colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of each of the 64 feature maps of VGG16&apos;s first convolution (seed 000); needs the file of losses.vgg_weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that makes a clip from content and class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that reads the content out of a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase of the recording that is transferred, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture as it is; absolute error of the pixels and of five layers, summed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in 0 to 255 less ImageNet&apos;s mean colour, blue first; mean over five layers, without the pixels. Several hundred times larger than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pseudo-inverse, refined without ever falling below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is cut where it is silent first, and no clip spans a silence (seed 000). Renderings of the same music are then each other&apos;s truth only where their clips begin together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recordings to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by a small network that has learnt from the training recordings to put clips of one class near each other, whatever they play. It hears how cepstra move as well as what they are, but only differences that tell these classes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same by the five nearest training codes: whether clips of one class lie together, without learning anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from the class code, where it should not be. A method with one code for each class can only tell which pitches a class plays most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sound is taught as two classes, and one of the labels must be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with a small network of two layers, which finds classes that no plane separates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same with the axes exchanged, the root mean square over frames, averaged over bands: what the evaluation of SS-VQ-VAE calls log-spectral distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, refined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample rate gives the class away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of frames in which the most salient pitch of the transfer is the input&apos;s, to a semitone. It follows one voice, and is sure only where bands tell semitones apart: compare with the true rendering, which makes the same mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of transfers that a classifier takes for the target class. It has learnt from the training recordings and knows nothing of the model; how often it is right about real held-out recordings stands beside, and is the most that can be asked. It can be satisfied by the envelope of the spectrum alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s phase, fast Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to learn from silence, and a class must not be known by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are left out, so their classes have less to learn from than you think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three channels: how loud each band is, and its phase without a jump (seed 000), which did better than the angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timbre distance (learnt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the Free Music Archive; the table that comes with them says the genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose, Griffin-Lim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries both on this machine when training starts, and takes the faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two channels: how loud each band is, and the angle of its phase (seed 000). Train it with the cyclic loss; the seed found that the phase is not learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use classes that share it, or keep it in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer frames per clip or longer recordings, or leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG16&apos;s first maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGGish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGGish width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the class encoder&apos;s error against the class codes. The PyTorch reference has 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the content code&apos;s mean square: keeps the codes small against the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the content encoder&apos;s error against the codes of the table. The PyTorch reference has 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps the critic&apos;s slope at 1. WGAN-GP has 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the squared scores of real clips: keeps scores near 0. GANSynth has 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both seeds cite (Hoshen, 2019): the picture in −1 to 1; pixels and five layers, and beyond 64 pixels all but the last once more at a quarter of the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clips of a class are told apart by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept below the loudest point of the corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learnt as the class is then the other label as well, and no measurement can tell which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left over that is shorter than a clip, at ends or between silences, and recordings that cannot be used take no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured on them was trained on, so held-out figures are too good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is minimised: a weighted sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing or misplaced takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not trained on cannot be learnt, and what is not held out cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the class out of the content code: noise and decay, each against its absence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What numbers the networks compute in while they learn. Weights, losses and measures are 32-bit floats in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shares one spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bands add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network is shown and how its layers are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded with Timbrel&apos;s microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a frame&apos;s phase counts from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clips may lie in a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where clips overlap, their powers are averaged instead of their decibels: transients stay sharper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the estimate of the phase begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the highest band ends; 0 is half the sample rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the lowest band begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the networks are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the recordings lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether classes are groups among the content codes: 1 for groups far apart, 0 for classes that lie in each other, as they should. Many directions without the class can hide a few with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides which recordings are kept from training; a drawn split keeps a song or an artist together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the two hidden dense layers; seed 000 found no gain beyond 256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window&apos;s begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window&apos;s middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analysing the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cutting clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the class that it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning to tell timbres apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening for notes in transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening to recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for content codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring reconstructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-levelling each band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-normalising alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading melodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the weights of Basic Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the weights of VGG16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real recordings of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real recordings, heard as what they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognising recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rendering phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class&apos;s mean spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying how training is fastest on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for another Timbrel that computes the same features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with classes shuffled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptSoundModel</name>
    <message>
        <source>Stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2%3; default %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReconstructionModel</name>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording, at the sampling rate of its features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordedClipModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingModel</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV (*.wav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC (*.flac)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepModel</name>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>%1, powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording, as the run hears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1. %2 clips, %3 seams: features change %4 times as much there as elsewhere, in the recording %5 times. Sound to features %6 s, network %7 s, features to sound %8 s. Peak %9 dB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::app::Menus</name>
    <message>
        <source>&amp;Open run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Timbrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Timbrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes music apart into class and content, puts it together again differently, and lets you look at it and listen to it.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::app::RunMeasuring</name>
    <message>
        <source>Notes are not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sweeping</name>
    <message>
        <source>A run is training. Stop it, or wait for its end: one after the other is quicker than both at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep is training. Stop it in its panel, or wait for its end: one after the other is quicker than both at once. What was stopped goes on later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::app::Workbench</name>
    <message>
        <source>Training of %1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus %1: %2 recordings of %3 classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CodeMapPanel</name>
    <message>
        <source>Class read from content codes: %1 · by guessing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training: the codes of the clips will stand here as dots, coloured by class. Click a dot to hear its clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by sub-class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What dots are coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accuracy of a linear probe on recordings it has not seen. At the level of guessing, the content codes keep the class to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map keeps neighbours, not distances or sizes. A map without groups does not prove that the class is gone; the probe tells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ComparePanel</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second less first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2: the second has %3 more from 4 kHz up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves: mean spectra of %1 transfers and of %2. Numbers: energy from 4 kHz up against all, with 95 % intervals over recordings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two runs that were trained on the same clips, or two steps of one, such as before and after a critic joined in: what both make of the same recordings will stand here side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the second run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have both play the same held-out clips; takes about a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers as a table (CSV), or all as a figure (PNG, SVG, PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both transfers, their difference, and the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean spectra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: the second has more, blue: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CorpusPanel</name>
    <message>
        <source>Findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of recordings, one folder for each class, or the built-in corpus, in the experiment&apos;s Corpus section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings; Return plays one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a recording, or press Return, to hear it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvePlot</name>
    <message>
        <source>Curves over steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training, or open a run: its losses and measures will be drawn here, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages each curve over its past; the raw values stay faintly visible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an experiment file, or choose a preset, to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingCard</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingsView</name>
    <message>
        <source>Wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is the matter with this corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found yet: the recordings are not listened to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridView</name>
    <message>
        <source>Transfer grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reconstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded corner: reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>truth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of what is playing, from %1 dB to full scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LineEditor</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ListeningPanel</name>
    <message>
        <source>Exported to %1: open index.html there in a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the listening list into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept yet. Press Keep in the player, or Ctrl+K, while you listen: the sound stays here, for a note and stars, whatever becomes of its run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept sounds; Return plays one, 0 to 5 give stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was removed last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sounds, a page that plays them in any browser, and a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Timbrel does, and what goes wrong, will be told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MainWindow</name>
    <message>
        <source>Timbrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is running. Save what is learnt and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ManualWindow</name>
    <message>
        <source>Timbrel&apos;s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MeasuresPanel</name>
    <message>
        <source>This run is still training; it is measured at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on another corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held-out clips, %2 transfers, step %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of a training the run is measured on recordings it has never seen; the measures will stand here. Open an older run and press Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the run&apos;s best step on its held-out recordings, notes too where the transcriber is there; takes some minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another corpus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the held-out recordings of another folder, of the classes with the same names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring; the measures before stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: who played. Columns: who is to play.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Panel</name>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ParameterField</name>
    <message>
        <source>Changed from the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PlayerPanel</name>
    <message>
        <source>Kept in the listening list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sound is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play again from the start, until paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is heard in the listening list (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ProgressLine</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ReconstructionPanel</name>
    <message>
        <source>Open a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and back. Lower is nearer: at -20 dB of convergence a tenth of the magnitudes is wrong, at -6 dB half. From mel bands, -12 dB and an LSD of 1 dB are good, -5 and 3 are poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the spectrograms show apart, and hear each way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clip or a recording first, so that there is something to take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clip or a recording and compare, or open one: what the experiment&apos;s features keep of it will come back as sound, each way beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a sound file apart, its first ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the ways that refine the phase; more take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording and ways back; Return plays one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a way to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence over iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectral convergence: how far the magnitudes of 2048-sample spectra are off, as a share of the recording&apos;s. Log spectral distance (LSD): how far the levels of 128 mel bands are off, at equal loudness.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RecordPanel</name>
    <message>
        <source>Record into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the sound of this take: %1. The machine could not keep up: discard the clips that click, and close what keeps it busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this take (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the microphone hears, as a new take (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record into another folder: a new one, or one recorded before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plays: choose a class of this corpus or type a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what you play is cut into clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the microphone, from -48 dB to full scale. Play your loudest; it should stay below the last steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips; Return plays one, Delete discards it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the chosen clip (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen clip to the trash (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this folder the corpus of the experiment. It takes two classes or more, and two takes of each, so that one can be kept for testing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunBar</name>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clips per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the experiment (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the training where it is, or go on (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the step, save, and stop (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunsPanel</name>
    <message>
        <source>Move run to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the run &quot;%1&quot; with its checkpoints to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Start training in the Experiment panel: each run keeps its curves, checkpoints and previews in a folder of its own, listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs; Return opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the curves, pictures and sounds of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on from where this run ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new experiment with the settings of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder of this run to the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SectionForm</name>
    <message>
        <source>%1 (experimental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%n changed)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramPanel</name>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training, or choose a clip in the transfer grid, the code map or the corpus: what goes in and what comes out will stand here, one above the other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramView</name>
    <message>
        <source>Spectrograms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::StepSlider</name>
    <message>
        <source>Saved step that all panels show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every panel shows the step chosen here; at the right end, the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no saved steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SweepPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sweep&apos;s results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments: %1, all trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments: %1, about %2 of training left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments: %1; how long they take is known once one like them has been trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are trained from top to bottom; what was trained before is not trained again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sweep, or open one: experiments that differ in a few settings are trained one after another and compared here. A sweep is a TOML file with lists of values; the built-in ones are examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sweep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TOML file with lists of values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train what is not trained yet, and go on with what was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run of the moment and stop; Train all goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results as a table (CSV), or as a figure (PNG, SVG, PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure that is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiments of the sweep; Return opens a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TracksPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower while a run trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run that has been trained first: its classes can play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this class play the whole track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a track first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window, or open one: a song, a solo, of any length. Then choose who is to play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run that has been trained, or train one: its classes can play whole recordings. Then drop one anywhere on the window, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open track…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sound file of any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plays the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who plays the recording: this run scales every class in its own way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what there is stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its clips become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is chosen as WAV or FLAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording and who played it; Return plays one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TransferGridPanel</name>
    <message>
        <source>Transfer grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training: every phrase played by every class will stand here. Click a picture to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
