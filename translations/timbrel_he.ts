<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he_IL" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>128 filters at most, 1.4 million parameters.</source>
        <translation>לכל היותר 128 מסננים, 1.4 מיליון פרמטרים.</translation>
    </message>
    <message>
        <source>135 pixels.</source>
        <translation>135 פיקסלים.</translation>
    </message>
    <message>
        <source>16-bit brain floats</source>
        <translation>נקודה צפה של 16 סיביות (bfloat16)</translation>
    </message>
    <message>
        <source>199 pixels.</source>
        <translation>199 פיקסלים.</translation>
    </message>
    <message>
        <source>256 filters at most, 5.7 million parameters, as in GANSynth.</source>
        <translation>לכל היותר 256 מסננים, 5.7 מיליון פרמטרים, כמו ב־GANSynth.</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>נקודה צפה של 32 סיביות</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>55 pixels.</source>
        <translation>55 פיקסלים.</translation>
    </message>
    <message>
        <source>64 filters at most, 0.4 million parameters.</source>
        <translation>לכל היותר 64 מסננים, 0.4 מיליון פרמטרים.</translation>
    </message>
    <message>
        <source>7</source>
        <translation>7</translation>
    </message>
    <message>
        <source>87 pixels.</source>
        <translation>87 פיקסלים.</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A class on one side of the split</source>
        <translation>מחלקה שנמצאת רק בצד אחד של החלוקה</translation>
    </message>
    <message>
        <source>A class that is mostly one song</source>
        <translation>מחלקה שרובה שיר אחד</translation>
    </message>
    <message>
        <source>A clip for every single frame: slow, and every frame is a seam (Marsden).</source>
        <translation>קטע לכל מסגרת ומסגרת: איטי, וכל מסגרת היא תפר (Marsden).</translation>
    </message>
    <message>
        <source>A constant added to the samples is heard as clicks at cuts and fills the lowest band</source>
        <translation>קבוע שנוסף לדגימות נשמע כנקישות בנקודות החיתוך וממלא את הפס הנמוך ביותר</translation>
    </message>
    <message>
        <source>A download or a copy that broke off has lost music, and may end in a click</source>
        <translation>בהורדה או בהעתקה שנקטעה חסרה מוזיקה, והיא עלולה להסתיים בנקישה</translation>
    </message>
    <message>
        <source>A graphics card where there is one.</source>
        <translation>כרטיס גרפי, אם יש.</translation>
    </message>
    <message>
        <source>A model cannot tell who plays from the room, the microphone and the song, and a measurement on so few says little</source>
        <translation>מודל אינו יכול להבחין בין הנגן לבין החדר, המיקרופון והשיר, ומדידה על כל כך מעט הקלטות אומרת מעט</translation>
    </message>
    <message>
        <source>A model may tell classes by how loud they are, and a transfer then changes the level in place of the timbre</source>
        <translation>מודל עלול להבחין בין המחלקות לפי עוצמתן, ואז העברה משנה את העוצמה במקום את גוון הצליל</translation>
    </message>
    <message>
        <source>A model may tell classes by where the spectrum ends, not by who plays</source>
        <translation>מודל עלול להבחין בין המחלקות לפי המקום שבו הספקטרום נגמר, ולא לפי מי שמנגן</translation>
    </message>
    <message>
        <source>A model that knows the song by heart does well on held-out clips of it, so every held-out figure is too good</source>
        <translation>מודל שמכיר את השיר בעל פה מצליח בקטעי המבחן שלו, ולכן כל תוצאה על קטעי המבחן טובה מדי</translation>
    </message>
    <message>
        <source>A recording that is there twice counts twice, in learning and in measuring</source>
        <translation>הקלטה שמופיעה פעמיים נספרת פעמיים, גם בלמידה וגם במדידה</translation>
    </message>
    <message>
        <source>A safetensors file with the weights of torchvision&apos;s VGG16; docs/perceptual-weights.md tells how to get it.</source>
        <translation>קובץ safetensors עם המשקולות של VGG16 מתוך torchvision; הקובץ docs/perceptual-weights.md מסביר איך להשיג אותו.</translation>
    </message>
    <message>
        <source>A song is on both sides of the split</source>
        <translation>שיר נמצא בשני צדי החלוקה</translation>
    </message>
    <message>
        <source>Absolute error of the first layer alone; the picture as it is.</source>
        <translation>שגיאה מוחלטת של השכבה הראשונה בלבד; התמונה כמות שהיא.</translation>
    </message>
    <message>
        <source>AdaIN layers</source>
        <translation>שכבות AdaIN</translation>
    </message>
    <message>
        <source>AdaIN-VC decoder</source>
        <translation>מפענח AdaIN-VC</translation>
    </message>
    <message>
        <source>AdaIN-VC encoder</source>
        <translation>מקודד AdaIN-VC</translation>
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
        <translation>להוסיף הקלטות אחרות, או להשתמש רק בחלק מן ההקלטה הארוכה</translation>
    </message>
    <message>
        <source>Add recordings of other songs, or draw another split</source>
        <translation>להוסיף הקלטות של שירים אחרים, או להגריל חלוקה אחרת</translation>
    </message>
    <message>
        <source>Add recordings of other songs, players and rooms</source>
        <translation>להוסיף הקלטות של שירים, נגנים וחדרים אחרים</translation>
    </message>
    <message>
        <source>Added to the width of every band, so that low notes do not ring for seconds; 0 keeps to one quality for all bands.</source>
        <translation>נוסף לרוחב של כל פס, כדי שצלילים נמוכים לא יהדהדו במשך שניות; 0 שומר על אותו Q בכל הפסים.</translation>
    </message>
    <message>
        <source>Added width</source>
        <translation>תוספת רוחב</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>שלב המבקר</translation>
    </message>
    <message>
        <source>All are mixed to one channel, which can cancel what is in opposite phase</source>
        <translation>כולם מעורבבים לערוץ אחד, וכך עלול להתבטל מה שנמצא בפאזה הפוכה</translation>
    </message>
    <message>
        <source>All are resampled to the rate of the representation, but what a lower rate has cut off stays missing</source>
        <translation>כולן מומרות לקצב הדגימה של הייצוג, אבל מה שקצב נמוך יותר קיצץ נשאר חסר</translation>
    </message>
    <message>
        <source>All partials in step; clicks at first.</source>
        <translation>כל הצלילים החלקיים באותה פאזה; נקישה בהתחלה.</translation>
    </message>
    <message>
        <source>Always a CUDA graphics card.</source>
        <translation>תמיד כרטיס גרפי עם CUDA.</translation>
    </message>
    <message>
        <source>Always the processor.</source>
        <translation>תמיד המעבד.</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>אמורטיזציה</translation>
    </message>
    <message>
        <source>Amortised rate</source>
        <translation>קצב בשלב האמורטיזציה</translation>
    </message>
    <message>
        <source>Another label goes with the class</source>
        <translation>תווית אחרת הולכת יחד עם המחלקה</translation>
    </message>
    <message>
        <source>Another seed holds out other recordings.</source>
        <translation>זרע אחר שומר הקלטות אחרות למבחן.</translation>
    </message>
    <message>
        <source>As LORD in PyTorch, with the picture normalised as ImageNet&apos;s were.</source>
        <translation>כמו ב־LORD של PyTorch, כשהתמונה מנורמלת כמו התמונות של ImageNet.</translation>
    </message>
    <message>
        <source>As Rho and with its network, which learns without classes to find two crops of the same clip (seed 001).</source>
        <translation>כמו Rho ועם הרשת שלו, שלומדת בלי מחלקות למצוא שני חיתוכים של אותו קטע (עבודה 001).</translation>
    </message>
    <message>
        <source>As Rho, with a network of VGGish&apos;s shape; seed 001 found Rho better.</source>
        <translation>כמו Rho, עם רשת במבנה של VGGish; בעבודה 001 נמצא ש־Rho טוב יותר.</translation>
    </message>
    <message>
        <source>As good as phase can be: that of the recording itself.</source>
        <translation>הפאזה הטובה ביותר האפשרית: זו של ההקלטה עצמה.</translation>
    </message>
    <message>
        <source>As in seed 003; part of a transfer is then this re-weighting alone.</source>
        <translation>כמו בעבודה 003; חלק מן ההעברה הוא אז רק השקלול מחדש הזה.</translation>
    </message>
    <message>
        <source>As in the papers.</source>
        <translation>כמו במאמרים.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>כפי שהוקלט</translation>
    </message>
    <message>
        <source>As spectrum libraries have it, and so seed 000; neighbouring bins cancel.</source>
        <translation>כמקובל בספריות לחישוב ספקטרום, ולכן גם בעבודה 000; תאי תדר סמוכים מבטלים זה את זה.</translation>
    </message>
    <message>
        <source>At most this many for training, drawn by the split seed; 0 takes all.</source>
        <translation>לכל היותר מספר כזה לאימון, בהגרלה לפי זרע החלוקה; 0 לוקח את כולן.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>אוטומטי</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>פסים</translation>
    </message>
    <message>
        <source>Bands of one clip, its height.</source>
        <translation>הפסים של קטע אחד, כלומר גובהו.</translation>
    </message>
    <message>
        <source>Bands per octave</source>
        <translation>פסים לאוקטבה</translation>
    </message>
    <message>
        <source>Bands spread smoothly over their bins.</source>
        <translation>הפסים נפרסים באופן חלק על פני תאי התדר שלהם.</translation>
    </message>
    <message>
        <source>Bands to bins by least squares, clipped at zero; phases from noise (seed 000).</source>
        <translation>מפסים לתאי תדר בריבועים פחותים, בקיטום באפס; הפאזות מרעש (עבודה 000).</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>אצווה (batch)</translation>
    </message>
    <message>
        <source>Between silences</source>
        <translation>בין שתיקות</translation>
    </message>
    <message>
        <source>Blend powers</source>
        <translation>מיזוג הספקים</translation>
    </message>
    <message>
        <source>Bring the recordings to one loudness</source>
        <translation>להביא את כל ההקלטות לאותה עוצמה</translation>
    </message>
    <message>
        <source>Bring to one loudness</source>
        <translation>השוואת העוצמה</translation>
    </message>
    <message>
        <source>Brings recordings to one loudness, so that level does not tell who plays.</source>
        <translation>מביא את ההקלטות לאותה עוצמה, כדי שהרמה לא תגלה מי מנגן.</translation>
    </message>
    <message>
        <source>Built-in solos</source>
        <translation>קורפוס סולו מובנה</translation>
    </message>
    <message>
        <source>COLA</source>
        <translation>COLA</translation>
    </message>
    <message>
        <source>Centre of the lowest band; 65.406 Hz is the note C2.</source>
        <translation>מרכז הפס הנמוך ביותר; 65.406 Hz הוא הצליל C2.</translation>
    </message>
    <message>
        <source>Channels of every AdaIN layer (the paper has 256).</source>
        <translation>מספר הערוצים בכל שכבת AdaIN (במאמר 256).</translation>
    </message>
    <message>
        <source>Channels of every layer; time grows with its square.</source>
        <translation>מספר הערוצים בכל שכבה; הזמן גדל בריבוע.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first layer, the last having eight times as many. VGGish has 64, sixteen times the work.</source>
        <translation>מספר הערוצים בשכבה הראשונה של הרשת; באחרונה יש פי שמונה. ב־VGGish יש 64, פי שישה עשר עבודה.</translation>
    </message>
    <message>
        <source>Channels of the network&apos;s first stage; later ones have two and four times as many. The published network has 128, sixteen times the work.</source>
        <translation>מספר הערוצים בשלב הראשון של הרשת; בשלבים הבאים יש פי שניים ופי ארבעה. ברשת שפורסמה יש 128, פי שישה עשר עבודה.</translation>
    </message>
    <message>
        <source>Choose a representation whose sample rate is at most the lowest of the recordings</source>
        <translation>לבחור ייצוג שקצב הדגימה שלו אינו עולה על הנמוך ביותר בהקלטות</translation>
    </message>
    <message>
        <source>Choose a representation with a lower sample rate, or recordings with a higher one</source>
        <translation>לבחור ייצוג עם קצב דגימה נמוך יותר, או הקלטות עם קצב גבוה יותר</translation>
    </message>
    <message>
        <source>Class and recording are confounded</source>
        <translation>המחלקה וההקלטה מעורבות זו בזו</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>קוד מחלקה</translation>
    </message>
    <message>
        <source>Class code weight</source>
        <translation>משקל קוד המחלקה</translation>
    </message>
    <message>
        <source>Class read from the content (linear)</source>
        <translation>המחלקה כפי שנקראה מן התוכן (ליניארי)</translation>
    </message>
    <message>
        <source>Class read from the content (neighbours)</source>
        <translation>המחלקה כפי שנקראה מן התוכן (שכנים)</translation>
    </message>
    <message>
        <source>Class read from the content (network)</source>
        <translation>המחלקה כפי שנקראה מן התוכן (רשת)</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>מחלקות</translation>
    </message>
    <message>
        <source>Classes keep their differences.</source>
        <translation>ההבדלים בין המחלקות נשמרים.</translation>
    </message>
    <message>
        <source>Classes of different size</source>
        <translation>מחלקות בגדלים שונים</translation>
    </message>
    <message>
        <source>Classical recordings with the table that comes with them; classes are the ensembles.</source>
        <translation>הקלטות קלסיות עם הטבלה המצורפת אליהן; המחלקות הן ההרכבים.</translation>
    </message>
    <message>
        <source>Clip hop</source>
        <translation>דילוג בין קטעים</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>רוויה (clipping)</translation>
    </message>
    <message>
        <source>Clips are put side by side: fast, with a jump wherever one ends (Marsden).</source>
        <translation>הקטעים מונחים זה לצד זה: מהיר, עם קפיצה בכל מקום שקטע נגמר (Marsden).</translation>
    </message>
    <message>
        <source>Clips overlap and fade into each other under a Hann window: the smoothest.</source>
        <translation>הקטעים חופפים ונמזגים זה בזה תחת חלון Hann: הדרך החלקה ביותר.</translation>
    </message>
    <message>
        <source>Compares pictures as a network hears them that is first trained here to tell the classes of the corpus apart (seed 001).</source>
        <translation>משווה תמונות כפי ששומעת אותן רשת שמאומנת כאן תחילה להבחין בין מחלקות הקורפוס (עבודה 001).</translation>
    </message>
    <message>
        <source>Compares pictures as a network trained on photographs sees them; needs a file of weights. Seed 000: best with mse and mae, poor alone.</source>
        <translation>משווה תמונות כפי שרואה אותן רשת שאומנה על תצלומים; נדרש קובץ משקולות. לפי עבודה 000: מיטבי יחד עם mse ו־mae, גרוע לבדו.</translation>
    </message>
    <message>
        <source>Compares which notes a network hears that was taught to hear them from any instrument: the melody and not the timbre. It hears them through the representation, not from sound: of 128 mel bands, low notes by their harmonics alone. Needs levels in decibels and the model that packaging/models fetches; a step takes many times as long.</source>
        <translation>משווה אילו צלילים שומעת רשת שלמדה לשמוע אותם בכל כלי נגינה: את המנגינה ולא את גוון הצליל. היא שומעת אותם דרך הייצוג ולא מן הצליל עצמו: מתוך 128 פסי mel, צלילים נמוכים נשמעים לפי ההרמוניות שלהם בלבד. נדרשות רמות בדציבלים והמודל ש־packaging/models מביא; כל צעד נמשך פי כמה.</translation>
    </message>
    <message>
        <source>Constant-Q bands, each with the frequency it has at the moment, seen as its hue. The sound comes back by letting the bands turn at these frequencies.</source>
        <translation>פסי Q קבוע, ולכל אחד התדר שלו באותו רגע, שנראה כגוון הצבע. הצליל חוזר כשמניחים לפסים להסתובב בתדרים האלה.</translation>
    </message>
    <message>
        <source>Constant-Q transform</source>
        <translation>התמרת Q קבוע (CQT)</translation>
    </message>
    <message>
        <source>Constant-Q, as TimbreTron</source>
        <translation>Q קבוע, כמו ב־TimbreTron</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>קוד תוכן</translation>
    </message>
    <message>
        <source>Content code weight</source>
        <translation>משקל קוד התוכן</translation>
    </message>
    <message>
        <source>Content decay</source>
        <translation>דעיכת התוכן</translation>
    </message>
    <message>
        <source>Content lost on the way</source>
        <translation>תוכן שאבד בדרך</translation>
    </message>
    <message>
        <source>Content noise</source>
        <translation>רעש בתוכן</translation>
    </message>
    <message>
        <source>Convolutions of kernels 1 to this size look at the clip side by side before the blocks. The published network has 8; 0 leaves them out and is twice as fast.</source>
        <translation>קונבולוציות עם גרעינים בגודל 1 ועד לגודל הזה מתבוננות בקטע זו לצד זו לפני הבלוקים. ברשת שפורסמה יש 8; 0 מוותר עליהן ומהיר פי שניים.</translation>
    </message>
    <message>
        <source>Convolutions over time with instance normalisation, which takes out much of who plays. Cheap enough for a processor.</source>
        <translation>קונבולוציות לאורך הזמן עם נרמול מופע (instance normalisation), שמסלק הרבה ממה שמגלה מי מנגן. קל מספיק למעבד.</translation>
    </message>
    <message>
        <source>Copies in other encodings or cuts</source>
        <translation>עותקים בקידוד או בחיתוך אחר</translation>
    </message>
    <message>
        <source>Copies in several classes</source>
        <translation>עותקים בכמה מחלקות</translation>
    </message>
    <message>
        <source>Copies on both sides of the split</source>
        <translation>עותקים בשני צדי החלוקה</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>קורפוס</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>מבקר</translation>
    </message>
    <message>
        <source>Critic steps</source>
        <translation>צעדי המבקר</translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation>קצב המבקר</translation>
    </message>
    <message>
        <source>Critic&apos;s strength</source>
        <translation>חוזק המבקר</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>מעבר צולב (crossfade)</translation>
    </message>
    <message>
        <source>Cut the silence away</source>
        <translation>לגזור החוצה את קטעי השקט</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>חיתוך</translation>
    </message>
    <message>
        <source>Cyclic phase error</source>
        <translation>שגיאת פאזה מחזורית</translation>
    </message>
    <message>
        <source>DC offset</source>
        <translation>היסט DC</translation>
    </message>
    <message>
        <source>Dense width</source>
        <translation>רוחב השכבות הצפופות</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>התקן</translation>
    </message>
    <message>
        <source>Difference of magnitudes as a share of the clip&apos;s: the loudest partials count most.</source>
        <translation>הפרש המגניטודות כחלק מאלה של הקטע: הצלילים החלקיים החזקים ביותר משפיעים יותר מכול.</translation>
    </message>
    <message>
        <source>Difference of magnitudes, the corpus&apos;s loudest being 1: only what is loud counts.</source>
        <translation>הפרש המגניטודות, כשהחזקה ביותר בקורפוס היא 1: רק מה שחזק נחשב.</translation>
    </message>
    <message>
        <source>Difference of the logarithms of magnitudes: quiet parts count as much as loud ones. In decibels and at one resolution this is the mean absolute error in another unit.</source>
        <translation>הפרש הלוגריתמים של המגניטודות: חלקים שקטים נחשבים כמו חזקים. בדציבלים וברזולוציה אחת זו השגיאה המוחלטת הממוצעת ביחידה אחרת.</translation>
    </message>
    <message>
        <source>Difference, second less first</source>
        <translation>הפרש, השנייה פחות הראשונה</translation>
    </message>
    <message>
        <source>Divides every loss by its value at the first step, so that the weights compare losses of different units (seed 001&apos;s combination needs it).</source>
        <translation>מחלק כל הפסד בערכו בצעד הראשון, כדי שהמשקלים ישוו הפסדים ביחידות שונות (הצירוף של עבודה 001 זקוק לכך).</translation>
    </message>
    <message>
        <source>Draw a split that keeps songs and artists together</source>
        <translation>להגריל חלוקה שמשאירה יחד כל שיר וכל אמן</translation>
    </message>
    <message>
        <source>Draw the split</source>
        <translation>הגרלת החלוקה</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>בהגרלה</translation>
    </message>
    <message>
        <source>Draws one in any case.</source>
        <translation>מגריל חלוקה בכל מקרה.</translation>
    </message>
    <message>
        <source>Drift penalty</source>
        <translation>קנס סחיפה</translation>
    </message>
    <message>
        <source>Each band at the pitch that its neighbours&apos; levels imply.</source>
        <translation>כל פס בגובה הצליל שמשתמע מן הרמות של שכניו.</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>כל מחלקה</translation>
    </message>
    <message>
        <source>Each clip fades into the next over a few frames, with binomial weights (Marsden).</source>
        <translation>כל קטע נמזג בבא אחריו לאורך כמה מסגרות, במשקלים בינומיים (Marsden).</translation>
    </message>
    <message>
        <source>Each preview comes this many times later than the one before: often at first, when much changes.</source>
        <translation>כל תצוגה מקדימה באה אחרי פי כך זמן מקודמתה: לעתים קרובות בהתחלה, כשהרבה משתנה.</translation>
    </message>
    <message>
        <source>Each recording as a whole to -20 dB RMS (seed 003).</source>
        <translation>כל הקלטה בשלמותה ל־‎-20 dB RMS (עבודה 003).</translation>
    </message>
    <message>
        <source>Each recording as a whole to -23 LUFS (EBU R128), as people hear it.</source>
        <translation>כל הקלטה בשלמותה ל־‎-23 LUFS (EBU R128), כפי ששומעים בני אדם.</translation>
    </message>
    <message>
        <source>Each sub-folder is a class; the recordings lie in it at any depth.</source>
        <translation>כל תיקיית משנה היא מחלקה; ההקלטות נמצאות בה בכל עומק.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>מקודד</translation>
    </message>
    <message>
        <source>Equal RMS</source>
        <translation>RMS שווה</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>עוצמה נתפסת שווה</translation>
    </message>
    <message>
        <source>Every bin of the spectrum, gently compressed (seed 002). The sound comes back with the phase of the recording that is transferred.</source>
        <translation>כל תאי התדר של הספקטרום, בדחיסה מתונה (עבודה 002). הצליל חוזר עם הפאזה של ההקלטה המועברת.</translation>
    </message>
    <message>
        <source>Every recording is resampled to this.</source>
        <translation>כל הקלטה מומרת לקצב הזה.</translation>
    </message>
    <message>
        <source>Everything random follows from it; the same seed gives the same run.</source>
        <translation>כל מה שאקראי נקבע לפיו; אותו זרע נותן אותה הרצה.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>עותקים מדויקים</translation>
    </message>
    <message>
        <source>Export them again as ordinary WAV or FLAC, or leave them out</source>
        <translation>לייצא אותן שוב כ־WAV או FLAC רגיל, או להשמיט אותן</translation>
    </message>
    <message>
        <source>FMA</source>
        <translation>FMA</translation>
    </message>
    <message>
        <source>Fast Griffin-Lim</source>
        <translation>Griffin-Lim מהיר</translation>
    </message>
    <message>
        <source>Faster where the processor has instructions for them; about three decimal digits.</source>
        <translation>מהיר יותר כשיש במעבד הוראות לכך; כשלוש ספרות עשרוניות.</translation>
    </message>
    <message>
        <source>Filter bank</source>
        <translation>בנק מסננים</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Final rate</source>
        <translation>קצב סופי</translation>
    </message>
    <message>
        <source>Find copies that are not clipped, or leave them out</source>
        <translation>למצוא עותקים שאינם רוויים, או להשמיט אותן</translation>
    </message>
    <message>
        <source>First phase</source>
        <translation>פאזה ראשונה</translation>
    </message>
    <message>
        <source>First transfer</source>
        <translation>העברה ראשונה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Folder of the published lists train_filtered.txt, valid_filtered.txt and test_filtered.txt, which leave out GTZAN&apos;s faulty tracks. Empty: the corpus&apos;s folder, if they are there.</source>
        <translation>תיקייה עם הרשימות שפורסמו, train_filtered.txt, valid_filtered.txt ו־test_filtered.txt, שמשמיטות את הרצועות הפגומות של GTZAN. ריק: תיקיית הקורפוס, אם הן נמצאות בה.</translation>
    </message>
    <message>
        <source>Folder per class</source>
        <translation>תיקייה לכל מחלקה</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>מסגרות</translation>
    </message>
    <message>
        <source>Frames from the start of one clip to the next. For clips of 128 frames 128 makes them consecutive, 96 overlap by 25 %, 64 by 50 %.</source>
        <translation>מספר המסגרות מתחילת קטע אחד עד לתחילת הבא. בקטעים של 128 מסגרות, 128 שם אותם בזה אחר זה, 96 נותן חפיפה של 25%, ו־64 חפיפה של 50%.</translation>
    </message>
    <message>
        <source>Frames of each clip</source>
        <translation>מסגרות מכל קטע</translation>
    </message>
    <message>
        <source>Frames of one clip, its width.</source>
        <translation>המסגרות של קטע אחד, כלומר רוחבו.</translation>
    </message>
    <message>
        <source>Frames that two clips share; usually a quarter of a clip.</source>
        <translation>מסגרות משותפות לשני קטעים; בדרך כלל רבע קטע.</translation>
    </message>
    <message>
        <source>From the start of one clip to the next; usually half a clip.</source>
        <translation>מתחילת קטע אחד עד לתחילת הבא; בדרך כלל חצי קטע.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>מלא</translation>
    </message>
    <message>
        <source>GANSynth&apos;s discriminator, shrunk as seed 001 did. Larger ones see more and take longer.</source>
        <translation>המבחין (discriminator) של GANSynth, מוקטן כמו בעבודה 001. גדול יותר רואה יותר ונמשך יותר.</translation>
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
        <translation>רשימות GTZAN</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>מחולל</translation>
    </message>
    <message>
        <source>Generators</source>
        <translation>מחוללים</translation>
    </message>
    <message>
        <source>Genres of pop music, a folder for each.</source>
        <translation>סגנונות של מוזיקת פופ, תיקייה לכל סגנון.</translation>
    </message>
    <message>
        <source>Get other copies, convert them to WAV or FLAC, or leave them out</source>
        <translation>להשיג עותקים אחרים, להמיר אותן ל־WAV או FLAC, או להשמיט אותן</translation>
    </message>
    <message>
        <source>Get other copies, or leave them out</source>
        <translation>להשיג עותקים אחרים, או להשמיט אותן</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>קנס גרדיאנט</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>כרטיס גרפי</translation>
    </message>
    <message>
        <source>Griffin-Lim</source>
        <translation>Griffin-Lim</translation>
    </message>
    <message>
        <source>Griffin-Lim iterations</source>
        <translation>איטרציות Griffin-Lim</translation>
    </message>
    <message>
        <source>Griffin-Lim momentum</source>
        <translation>תנופה (momentum) של Griffin-Lim</translation>
    </message>
    <message>
        <source>Gupta: spectra with the phase kept</source>
        <translation>Gupta: ספקטרומים בשמירת הפאזה</translation>
    </message>
    <message>
        <source>HTK</source>
        <translation>HTK</translation>
    </message>
    <message>
        <source>Half kernel</source>
        <translation>חצי גרעין</translation>
    </message>
    <message>
        <source>Half the size of the strided convolutions. The paper has 2, that is 4 × 4; seed 000 found larger kernels worse.</source>
        <translation>חצי הגודל של הקונבולוציות עם הפסיעה (stride). במאמר 2, כלומר 4 × 4; בעבודה 000 נמצא שגרעינים גדולים יותר גרועים יותר.</translation>
    </message>
    <message>
        <source>Halfon: LORD at the paper&apos;s size</source>
        <translation>Halfon: LORD בגודל שבמאמר</translation>
    </message>
    <message>
        <source>Halfon: LORD in three stages</source>
        <translation>Halfon: LORD בשלושה שלבים</translation>
    </message>
    <message>
        <source>Halfon: LORD with a critic</source>
        <translation>Halfon: LORD עם מבקר</translation>
    </message>
    <message>
        <source>Halfon: Rho and L2,2</source>
        <translation>Halfon: Rho ו־L2,2</translation>
    </message>
    <message>
        <source>Halfon: VGG, Rho and L2,2</source>
        <translation>Halfon: VGG, Rho ו־L2,2</translation>
    </message>
    <message>
        <source>Halfon: short windows</source>
        <translation>Halfon: חלונות קצרים</translation>
    </message>
    <message>
        <source>Halfon: two seconds in 128 frames</source>
        <translation>Halfon: שתי שניות ב־128 מסגרות</translation>
    </message>
    <message>
        <source>Halvings of time</source>
        <translation>חציית הזמן</translation>
    </message>
    <message>
        <source>Heard as the target class</source>
        <translation>נשמע כמחלקת היעד</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>שמור למבחן</translation>
    </message>
    <message>
        <source>High-band energy</source>
        <translation>אנרגיה בפסים הגבוהים</translation>
    </message>
    <message>
        <source>Highest frequencies are missing</source>
        <translation>התדרים הגבוהים ביותר חסרים</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>התדר הגבוה ביותר</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>דילוג (hop)</translation>
    </message>
    <message>
        <source>How alike the pitch classes of transfer and input are, frame by frame: the cosine of their chroma, 1 for the input itself. The true rendering shows what another timbre costs, other music what chance gives. Octaves do not count.</source>
        <translation>עד כמה דומים הצלילים (בלי הבחנה באוקטבה) של ההעברה ושל הקלט, מסגרת אחר מסגרת: הקוסינוס של הכרומה, 1 לקלט עצמו. הביצוע האמיתי מראה מה עולה גוון צליל אחר, ומוזיקה אחרת מראה מה נותן המקרה. אוקטבות אינן נחשבות.</translation>
    </message>
    <message>
        <source>How bands are spread over the bins again.</source>
        <translation>איך הפסים נפרסים בחזרה על פני תאי התדר.</translation>
    </message>
    <message>
        <source>How class and content are taken apart.</source>
        <translation>איך מפרידים בין מחלקה לתוכן.</translation>
    </message>
    <message>
        <source>How classes and recordings are arranged in the folder.</source>
        <translation>איך המחלקות וההקלטות מסודרות בתיקייה.</translation>
    </message>
    <message>
        <source>How far a number of the network&apos;s last map sees; 5 is usual.</source>
        <translation>כמה רחוק רואה מספר במפה האחרונה של הרשת; 5 הוא המקובל.</translation>
    </message>
    <message>
        <source>How far each refinement overshoots; 0 is the classic algorithm.</source>
        <translation>בכמה כל שיפור עובר את היעד; 0 הוא האלגוריתם הקלסי.</translation>
    </message>
    <message>
        <source>How far held-out clips are from themselves after encoding and decoding: the mean absolute difference of features in [0, 1]. It says whether the codes keep enough, not whether they keep it apart.</source>
        <translation>כמה רחוקים קטעי המבחן מעצמם אחרי קידוד ופענוח: ההפרש המוחלט הממוצע של המאפיינים, בתחום שבין 0 ל־1. המדד אומר אם הקודים שומרים די, לא אם הם שומרים בנפרד.</translation>
    </message>
    <message>
        <source>How far the AdaIN layers&apos; convolutions see to each side. The paper has 1, that is 3 × 3; seed 000 found larger kernels worse.</source>
        <translation>כמה רחוק רואות הקונבולוציות של שכבות AdaIN לכל צד. במאמר 1, כלומר 3 × 3; בעבודה 000 נמצא שגרעינים גדולים יותר גרועים יותר.</translation>
    </message>
    <message>
        <source>How far the timbre of transfers is from training clips of the target class: one minus the cosine of mean cepstral coefficients 1 to 12. It hears the envelope of the spectrum, and neither attacks nor vibrato. Nearer than real recordings are to each other means smoothed, not better.</source>
        <translation>כמה רחוק גוון הצליל של ההעברות מזה של קטעי האימון של מחלקת היעד: אחד פחות הקוסינוס של ממוצעי המקדמים הקפסטרליים 1 עד 12. המדד שומע את מעטפת הספקטרום, ולא את תחילות הצלילים או ויברטו. קרוב יותר מכפי שהקלטות אמיתיות קרובות זו לזו פירושו מוחלק יותר, לא טוב יותר.</translation>
    </message>
    <message>
        <source>How far transfers are from the same music really played by the target class: the mean absolute difference of features in [0, 1]. A model that does nothing reaches the error of copying the input. Small differences in timing count as much as wrong notes.</source>
        <translation>כמה רחוקות ההעברות מאותה מוזיקה כפי שמחלקת היעד מנגנת אותה באמת: ההפרש המוחלט הממוצע של המאפיינים, בתחום שבין 0 ל־1. מודל שאינו עושה דבר מגיע לשגיאה של העתקת הקלט. הבדלים קטנים בתזמון נחשבים כמו צלילים שגויים.</translation>
    </message>
    <message>
        <source>How far transfers are from the true rendering in decibels, loudness set aside: the root mean square over bands, averaged over frames, as textbooks define it. Quiet bands count as much as loud ones.</source>
        <translation>כמה רחוקות ההעברות מן הביצוע האמיתי בדציבלים, בלי התחשבות בעוצמה הכללית: שורש ממוצע הריבועים על פני הפסים, בממוצע על המסגרות, כהגדרה שבספרי הלימוד. פסים שקטים נחשבים כמו חזקים.</translation>
    </message>
    <message>
        <source>How finely pitch is told apart; 12 is a semitone.</source>
        <translation>באיזו דקות מבחינים בגובה הצליל; 12 הוא חצי טון.</translation>
    </message>
    <message>
        <source>How long the networks of perceptual losses on sound are trained on the corpus, before the training proper begins.</source>
        <translation>כמה זמן הרשתות של הפסדים תפיסתיים על צליל מאומנות על הקורפוס, לפני שהאימון עצמו מתחיל.</translation>
    </message>
    <message>
        <source>How long, how fast, and what is kept.</source>
        <translation>כמה זמן, באיזה קצב, ומה נשמר.</translation>
    </message>
    <message>
        <source>How loud each band is over time, the bands as far apart as the notes of a scale. The sound comes back by estimating the phase.</source>
        <translation>עוצמתו של כל פס לאורך הזמן, כשהפסים מרוחקים זה מזה כמו הצלילים של סולם. הצליל חוזר באמצעות אומדן הפאזה.</translation>
    </message>
    <message>
        <source>How loud each band of pitch is over time, on a scale close to hearing. The sound comes back by estimating the phase.</source>
        <translation>עוצמתו של כל פס של גובה צליל לאורך הזמן, בסקאלה הקרובה לשמיעה. הצליל חוזר באמצעות אומדן הפאזה.</translation>
    </message>
    <message>
        <source>How loud the bands from 4 kHz up are in transfers, against all bands together, in decibels. More than in the true rendering is hiss, less is dullness. It says nothing of whether the energy lies where it should.</source>
        <translation>עוצמת הפסים מ־4 kHz ומעלה בהעברות, לעומת כל הפסים יחד, בדציבלים. יותר מאשר בביצוע האמיתי פירושו רחש, פחות פירושו עמימות. המדד אינו אומר אם האנרגיה נמצאת במקום הנכון.</translation>
    </message>
    <message>
        <source>How many are taken; usually half a clip.</source>
        <translation>כמה מסגרות נלקחות; בדרך כלל חצי קטע.</translation>
    </message>
    <message>
        <source>How much less a difference counts in the highest band than in the lowest, for losses that compare pixel by pixel: 0 is all alike, 0.9 a tenth. Seed 001 missed it.</source>
        <translation>בכמה פחות נחשב הפרש בפס הגבוה ביותר מאשר בנמוך ביותר, בהפסדים שמשווים פיקסל לפיקסל: 0 כולם שווים, 0.9 עשירית. בעבודה 001 זה היה חסר.</translation>
    </message>
    <message>
        <source>How often a linear probe names the strongest pitch class of a held-out clip from its content code, where it should be. A clip has many notes, so not even a perfect code gives 1.</source>
        <translation>באיזו תדירות בוחן ליניארי מזהה את הצליל החזק ביותר (בלי הבחנה באוקטבה) בקטע מבחן מתוך קוד התוכן שלו, ושם הוא אמור להיות. בקטע יש צלילים רבים, ולכן גם קוד מושלם אינו מגיע ל־1.</translation>
    </message>
    <message>
        <source>How often a linear probe names the sub-class of a held-out clip from its content code, where classes were taken apart. What tells sub-classes of one class apart, such as register, may rightly be content.</source>
        <translation>באיזו תדירות בוחן ליניארי מזהה את תת־המחלקה של קטע מבחן מתוך קוד התוכן שלו, כשהמחלקות פוצלו. מה שמבדיל בין תת־מחלקות של אותה מחלקה, למשל הרגיסטר, עשוי להיות תוכן, ובצדק.</translation>
    </message>
    <message>
        <source>How often a linear probe that has learnt from content codes of training clips names who plays a held-out clip. At the level of guessing the content keeps the class to itself, as far as planes can tell; a stronger reader may still find it.</source>
        <translation>באיזו תדירות בוחן ליניארי, שלמד מקודי התוכן של קטעי האימון, מזהה מי מנגן קטע מבחן. ברמת הניחוש התוכן אינו מגלה את המחלקה, ככל שמישורים יכולים להבחין; קורא חזק יותר אולי עוד ימצא אותה.</translation>
    </message>
    <message>
        <source>How often the content code&apos;s time axis is half as fine as the clip&apos;s. The published networks have 3, eight frames to one; fewer follow fast melodies more closely, with fewer channels for the same size of code. Encoder and generator must have the same.</source>
        <translation>כמה פעמים ציר הזמן של קוד התוכן גס פי שניים מזה של הקטע. ברשתות שפורסמו 3, כלומר שמונה מסגרות לאחת; פחות חציות עוקבות מקרוב יותר אחרי מנגינות מהירות, עם פחות ערוצים באותו גודל קוד. הערך במקודד ובמחולל חייב להיות זהה.</translation>
    </message>
    <message>
        <source>How often the map doubles in size. 5 starts at 4 × 4 and has 8 million parameters, 4 starts at 8 × 8 and has 79 million.</source>
        <translation>כמה פעמים המפה מכפילה את גודלה. 5 מתחיל ב־4 × 4 ויש לו 8 מיליון פרמטרים, 4 מתחיל ב־8 × 8 ויש לו 79 מיליון.</translation>
    </message>
    <message>
        <source>How pitch is measured.</source>
        <translation>איך נמדד גובה הצליל.</translation>
    </message>
    <message>
        <source>How sound becomes a picture, and a picture sound.</source>
        <translation>איך צליל נעשה תמונה, ותמונה נעשית צליל.</translation>
    </message>
    <message>
        <source>How strong the critic&apos;s pull on a made clip is, as a share of the pull of the reconstruction.</source>
        <translation>באיזה חוזק המבקר מושך קטע מיוצר, כחלק ממשיכתו של השחזור.</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Integrates how fast the phase must turn, loudest points first (PGHI).</source>
        <translation>עושה אינטגרציה של מהירות סיבוב הפאזה, החל בנקודות החזקות ביותר (PGHI).</translation>
    </message>
    <message>
        <source>Keep every</source>
        <translation>שמירה לצמיתות כל</translation>
    </message>
    <message>
        <source>Keeps the differences there are.</source>
        <translation>שומר על ההבדלים הקיימים.</translation>
    </message>
    <message>
        <source>Keeps to the split that comes with it, if one does.</source>
        <translation>נשאר עם החלוקה המצורפת לקורפוס, אם יש כזו.</translation>
    </message>
    <message>
        <source>Kernel reach</source>
        <translation>טווח הגרעין</translation>
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
        <translation>מקודד LORD</translation>
    </message>
    <message>
        <source>LORD generator</source>
        <translation>מחולל LORD</translation>
    </message>
    <message>
        <source>LORD, fully amortised</source>
        <translation>LORD, אמורטיזציה מלאה</translation>
    </message>
    <message>
        <source>LORD, semi-amortised</source>
        <translation>LORD, אמורטיזציה חלקית</translation>
    </message>
    <message>
        <source>Last part of the run, against a critic that tells made clips from real ones; 0 leaves it out. Seed 001 found that it takes away noise in high bands.</source>
        <translation>החלק האחרון של ההרצה, מול מבקר שמבחין בין קטעים מיוצרים לאמיתיים; 0 מוותר עליו. בעבודה 001 נמצא שהוא מסלק רעש בפסים הגבוהים.</translation>
    </message>
    <message>
        <source>Latent optimisation</source>
        <translation>אופטימיזציה לטנטית</translation>
    </message>
    <message>
        <source>Latents&apos; rate</source>
        <translation>קצב הקודים</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>מבנה</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>קצב למידה</translation>
    </message>
    <message>
        <source>Learning rate of the codes that are optimised directly, as a multiple of the networks&apos;. The LORD papers use ten.</source>
        <translation>קצב הלמידה של הקודים שעוברים אופטימיזציה ישירה, ככפולה של קצב הרשתות. במאמרי LORD פי עשרה.</translation>
    </message>
    <message>
        <source>Learning rate of the critic, as a multiple of the networks&apos; in this stage.</source>
        <translation>קצב הלמידה של המבקר, ככפולה של קצב הרשתות בשלב הזה.</translation>
    </message>
    <message>
        <source>Learning rate once there are encoders, as a multiple of the run&apos;s. The references go from 0.0003 to 0.0001.</source>
        <translation>קצב הלמידה משעה שיש מקודדים, ככפולה של קצב ההרצה. במימושי הייחוס הוא יורד מ־0.0003 ל־0.0001.</translation>
    </message>
    <message>
        <source>Learns a code for every class and an encoder for the content, in a single stage (seed 000). Unseen recordings can be encoded and transferred at once.</source>
        <translation>לומד קוד לכל מחלקה ומקודד לתוכן, בשלב אחד (עבודה 000). הקלטות חדשות אפשר לקודד ולהעביר מיד.</translation>
    </message>
    <message>
        <source>Learns a code for every clip and every class first, then encoders that find such codes, and at the end a critic&apos;s taste, where it is wanted (seed 001).</source>
        <translation>לומד תחילה קוד לכל קטע ולכל מחלקה, אחר כך מקודדים שמוצאים קודים כאלה, ובסוף את טעמו של מבקר, אם רוצים (עבודה 001).</translation>
    </message>
    <message>
        <source>Least squares, clipped at zero (seed 000).</source>
        <translation>ריבועים פחותים, בקיטום באפס (עבודה 000).</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>השמטה</translation>
    </message>
    <message>
        <source>Leave out all but one</source>
        <translation>להשמיט את כולם פרט לאחד</translation>
    </message>
    <message>
        <source>Leave out the copies that are trained on</source>
        <translation>להשמיט את העותקים שבצד האימון</translation>
    </message>
    <message>
        <source>Leave them all out, or keep the one whose label you trust</source>
        <translation>להשמיט את כולם, או להשאיר את העותק שתוויתו מהימנה</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>להשמיט אותן</translation>
    </message>
    <message>
        <source>Let clips overlap</source>
        <translation>חפיפה בין קטעים</translation>
    </message>
    <message>
        <source>Let clips overlap, or use fewer frames per clip</source>
        <translation>לחתוך קטעים חופפים, או להשתמש בפחות מסגרות לקטע</translation>
    </message>
    <message>
        <source>Levels differ</source>
        <translation>הרמות שונות</translation>
    </message>
    <message>
        <source>Linear below 1 kHz, logarithmic above.</source>
        <translation>ליניארי מתחת ל־1 kHz, לוגריתמי מעליו.</translation>
    </message>
    <message>
        <source>Linear magnitude</source>
        <translation>מגניטודה ליניארית</translation>
    </message>
    <message>
        <source>Log magnitude</source>
        <translation>לוגריתם המגניטודה</translation>
    </message>
    <message>
        <source>Log-spectral distance (over bands)</source>
        <translation>מרחק לוג־ספקטרלי (על פני פסים)</translation>
    </message>
    <message>
        <source>Log-spectral distance (over frames)</source>
        <translation>מרחק לוג־ספקטרלי (על פני מסגרות)</translation>
    </message>
    <message>
        <source>Looks at what is in the folder.</source>
        <translation>מתבונן במה שיש בתיקייה.</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>פונקציות הפסד</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>עוצמה</translation>
    </message>
    <message>
        <source>Low frequencies</source>
        <translation>תדרים נמוכים</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>התדר הנמוך ביותר</translation>
    </message>
    <message>
        <source>L₂,₂ norm</source>
        <translation>נורמת L₂,₂</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>קובצי MIDI</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>מגניטודה</translation>
    </message>
    <message>
        <source>Magnitudes, 20 log10.</source>
        <translation>מגניטודות, ⁦20 log10⁩.</translation>
    </message>
    <message>
        <source>Main pitch read from the class (linear)</source>
        <translation>הצליל העיקרי כפי שנקרא מן המחלקה (ליניארי)</translation>
    </message>
    <message>
        <source>Main pitch read from the content (linear)</source>
        <translation>הצליל העיקרי כפי שנקרא מן התוכן (ליניארי)</translation>
    </message>
    <message>
        <source>Marsden: cosine and sine of phase</source>
        <translation>Marsden: קוסינוס וסינוס של הפאזה</translation>
    </message>
    <message>
        <source>Marsden: instruments at the paper&apos;s size</source>
        <translation>Marsden: כלי נגינה בגודל שבמאמר</translation>
    </message>
    <message>
        <source>Marsden: mel decibels</source>
        <translation>Marsden: mel בדציבלים</translation>
    </message>
    <message>
        <source>Marsden: phase angle</source>
        <translation>Marsden: זווית הפאזה</translation>
    </message>
    <message>
        <source>Marsden: two genres at the paper&apos;s size</source>
        <translation>Marsden: שני סגנונות בגודל שבמאמר</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>שגיאה מוחלטת ממוצעת</translation>
    </message>
    <message>
        <source>Mean spectrum</source>
        <translation>ספקטרום ממוצע</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>שגיאה ריבועית ממוצעת</translation>
    </message>
    <message>
        <source>Medley-solos-DB</source>
        <translation>Medley-solos-DB</translation>
    </message>
    <message>
        <source>Mel bands, the height of a clip.</source>
        <translation>פסי mel, כלומר גובהו של קטע.</translation>
    </message>
    <message>
        <source>Mel decibels and phase angle</source>
        <translation>mel בדציבלים וזווית הפאזה</translation>
    </message>
    <message>
        <source>Mel decibels, cosine and sine of phase</source>
        <translation>mel בדציבלים, קוסינוס וסינוס של הפאזה</translation>
    </message>
    <message>
        <source>Mel inversion</source>
        <translation>היפוך mel</translation>
    </message>
    <message>
        <source>Mel inversion iterations</source>
        <translation>איטרציות של היפוך mel</translation>
    </message>
    <message>
        <source>Mel power, compressed and brought to equal spread in every band (seed 003).</source>
        <translation>הספק mel, דחוס ומובא לפיזור שווה בכל פס (עבודה 003).</translation>
    </message>
    <message>
        <source>Mel power, normalised</source>
        <translation>הספק mel, מנורמל</translation>
    </message>
    <message>
        <source>Mel scale</source>
        <translation>סקאלת mel</translation>
    </message>
    <message>
        <source>Mel spectrogram in decibels</source>
        <translation>ספקטרוגרמת mel בדציבלים</translation>
    </message>
    <message>
        <source>Melodies in MIDI files, rendered with a soundfont; classes are the instruments.</source>
        <translation>מנגינות בקובצי MIDI, מנוגנות באמצעות סאונדפונט; המחלקות הן כלי הנגינה.</translation>
    </message>
    <message>
        <source>Melody kept (chroma)</source>
        <translation>שימור המנגינה (כרומה)</translation>
    </message>
    <message>
        <source>Melody kept (pitch)</source>
        <translation>שימור המנגינה (גובה צליל)</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s mean; the LORD code uses 0.5.</source>
        <translation>הזיכרון של ממוצע הגרדיאנט; בקוד של LORD הוא 0.5.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Middle frames</source>
        <translation>המסגרות האמצעיות</translation>
    </message>
    <message>
        <source>Mostly silence</source>
        <translation>בעיקר שקט</translation>
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
        <translation>פסים סמוכים</translation>
    </message>
    <message>
        <source>Network steps</source>
        <translation>צעדי הרשתות</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>רשתות</translation>
    </message>
    <message>
        <source>No clip can be cut from them, so they are not used</source>
        <translation>אי אפשר לחתוך מהן קטעים, ולכן אינן בשימוש</translation>
    </message>
    <message>
        <source>Noise and decay</source>
        <translation>רעש ודעיכה</translation>
    </message>
    <message>
        <source>Noise, drawn from the seed.</source>
        <translation>רעש, בהגרלה לפי הזרע.</translation>
    </message>
    <message>
        <source>Non-negative</source>
        <translation>אי־שלילי</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>נרמול</translation>
    </message>
    <message>
        <source>Normalised code</source>
        <translation>קוד מנורמל</translation>
    </message>
    <message>
        <source>Not as the layout promises</source>
        <translation>לא כפי שהמבנה מבטיח</translation>
    </message>
    <message>
        <source>Nothing need be done for ordinary stereo</source>
        <translation>בסטריאו רגיל אין צורך לעשות דבר</translation>
    </message>
    <message>
        <source>Nothing need be done where every rate is above that of the representation</source>
        <translation>אין צורך לעשות דבר כשכל הקצבים גבוהים מקצב הייצוג</translation>
    </message>
    <message>
        <source>Numbers of channels are mixed</source>
        <translation>מספר הערוצים אינו אחיד</translation>
    </message>
    <message>
        <source>Of each clip the frames around its middle, where the network sees most of what is around them; a whole clip is concatenation (Marsden).</source>
        <translation>מכל קטע נלקחות המסגרות שסביב אמצעו, שם הרשת רואה את רוב מה שמסביבן; קטע שלם הוא שרשור (Marsden).</translation>
    </message>
    <message>
        <source>Of representations with a phase angle: squared angular difference, a whole turn being none (seed 000).</source>
        <translation>בייצוגים שיש בהם זווית פאזה: הפרש הזוויות בריבוע, כשסיבוב שלם נחשב לאפס (עבודה 000).</translation>
    </message>
    <message>
        <source>Of the first convolution; the others have 2, 4, 4 and 4 times as many. Twice the paper&apos;s 64 brought seed 000 nothing.</source>
        <translation>של הקונבולוציה הראשונה; באחרות יש פי 2, 4, 4 ו־4. כפול מ־64 שבמאמר לא הועיל בעבודה 000.</translation>
    </message>
    <message>
        <source>Of the spectral losses: 1 looks at the picture as it is, each further one at magnitudes averaged over twice as many bands and frames (a model of pictures&apos; multi-resolution STFT loss). 3 is usual.</source>
        <translation>של ההפסדים הספקטרליים: 1 מתבונן בתמונה כמות שהיא, וכל רזולוציה נוספת במגניטודות בממוצע על מספר כפול של פסים ומסגרות (מודל של הפסד STFT רב־רזולוציה, על תמונות). 3 הוא המקובל.</translation>
    </message>
    <message>
        <source>One NaN makes every weight of a network NaN, so these recordings are left out</source>
        <translation>ערך NaN אחד הופך כל משקולת של רשת ל־NaN, ולכן ההקלטות האלה מושמטות</translation>
    </message>
    <message>
        <source>One after another</source>
        <translation>בזה אחר זה</translation>
    </message>
    <message>
        <source>One after another from its beginning.</source>
        <translation>בזה אחר זה מתחילת ההקלטה.</translation>
    </message>
    <message>
        <source>One formula, 2595 log10(1 + f/700).</source>
        <translation>נוסחה אחת, ⁦2595 log10(1 + f/700)⁩.</translation>
    </message>
    <message>
        <source>One frame of each clip</source>
        <translation>מסגרת אחת מכל קטע</translation>
    </message>
    <message>
        <source>One scale serves all recordings, so quiet ones use a small part of it and are learnt worse</source>
        <translation>סקאלה אחת משמשת את כל ההקלטות, ולכן השקטות משתמשות בחלק קטן ממנה ונלמדות פחות טוב</translation>
    </message>
    <message>
        <source>OverLORD and ZeroDIM</source>
        <translation>OverLORD ו־ZeroDIM</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>חפיפה</translation>
    </message>
    <message>
        <source>Overlap-add</source>
        <translation>חפיפה וחיבור (overlap-add)</translation>
    </message>
    <message>
        <source>Part of the run in which a code for every training clip is learnt with the generator.</source>
        <translation>חלק ההרצה שבו נלמד קוד לכל קטע אימון, יחד עם המחולל.</translation>
    </message>
    <message>
        <source>Part of the run in which the encoders learn those codes, and nothing else does.</source>
        <translation>חלק ההרצה שבו המקודדים לומדים את הקודים האלה, ודבר מלבדם אינו לומד.</translation>
    </message>
    <message>
        <source>Phase channels</source>
        <translation>ערוצי פאזה</translation>
    </message>
    <message>
        <source>Phase gradients</source>
        <translation>גרדיאנטים של הפאזה</translation>
    </message>
    <message>
        <source>Phase gradients, fast Griffin-Lim</source>
        <translation>גרדיאנטים של הפאזה, Griffin-Lim מהיר</translation>
    </message>
    <message>
        <source>Phase origin</source>
        <translation>ראשית הפאזה</translation>
    </message>
    <message>
        <source>Phases from noise, refined.</source>
        <translation>פאזות מרעש, משופרות.</translation>
    </message>
    <message>
        <source>Phases integrated from the magnitudes (PGHI), not refined.</source>
        <translation>פאזות מאינטגרציה של המגניטודות (PGHI), בלי שיפור.</translation>
    </message>
    <message>
        <source>Phrases that Timbrel rendered itself.</source>
        <translation>פראזות ש־Timbrel הפיק בעצמו.</translation>
    </message>
    <message>
        <source>Pitch content (Basic Pitch)</source>
        <translation>תוכן הצלילים (Basic Pitch)</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>הספק</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>דיוק</translation>
    </message>
    <message>
        <source>Preview growth</source>
        <translation>קצב התצוגות המקדימות</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>מעבד</translation>
    </message>
    <message>
        <source>Processor threads; 0 tries how to lay the work over all of them, and takes the fastest way. A run repeats bit for bit with the same number and precision.</source>
        <translation>תהליכוני המעבד; 0 מנסה איך לחלק את העבודה בין כולם, ובוחר בדרך המהירה ביותר. הרצה חוזרת על עצמה סיבית אחר סיבית עם אותו מספר ואותו דיוק.</translation>
    </message>
    <message>
        <source>Pseudo-inverse</source>
        <translation>פסאודו־הופכי</translation>
    </message>
    <message>
        <source>Pseudo-inverse, Griffin-Lim</source>
        <translation>פסאודו־הופכי, Griffin-Lim</translation>
    </message>
    <message>
        <source>Punishes all differences alike; alone it sounds robotic (seed 000), with the squared error it is better than either.</source>
        <translation>מעניש כל הפרש במידה שווה; לבדו הוא נשמע רובוטי (עבודה 000), ועם השגיאה הריבועית הוא טוב יותר מכל אחד מהם לבדו.</translation>
    </message>
    <message>
        <source>Punishes large differences most; alone it blurs.</source>
        <translation>מעניש בעיקר הפרשים גדולים; לבדו הוא מטשטש.</translation>
    </message>
    <message>
        <source>Put it where it belongs, or go on without it</source>
        <translation>לשים אותו במקומו, או להמשיך בלעדיו</translation>
    </message>
    <message>
        <source>Rainbowgram</source>
        <translation>Rainbowgram</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>אקראי</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>טווח</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>זיהוי אוטומטי</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <translation>שגיאת השחזור</translation>
    </message>
    <message>
        <source>Recorded here</source>
        <translation>הוקלט כאן</translation>
    </message>
    <message>
        <source>Recordings not to use, by the names they are listed with.</source>
        <translation>הקלטות שאין להשתמש בהן, בשמות שבהם הן מופיעות ברשימה.</translation>
    </message>
    <message>
        <source>Recordings per class</source>
        <translation>הקלטות לכל מחלקה</translation>
    </message>
    <message>
        <source>Recordings that cannot be used</source>
        <translation>הקלטות שאי אפשר להשתמש בהן</translation>
    </message>
    <message>
        <source>Refinements of the non-negative inversion.</source>
        <translation>שיפורים חוזרים של ההיפוך האי־שלילי.</translation>
    </message>
    <message>
        <source>Refinements of the phase; more sounds better and takes longer. With 0 the first phase is used as it is.</source>
        <translation>שיפורים חוזרים של הפאזה; יותר נשמע טוב יותר ונמשך יותר. עם 0 הפאזה הראשונה משמשת כמות שהיא.</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>סדיר</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>ייצוג</translation>
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
        <translation>רוחב Rho</translation>
    </message>
    <message>
        <source>Root of the sum of squared differences in each clip (seed 001): pulls as hard when little is wrong as when much is.</source>
        <translation>שורש סכום ההפרשים בריבוע בכל קטע (עבודה 001): מושך באותו חוזק כשמעט שגוי וכשהרבה שגוי.</translation>
    </message>
    <message>
        <source>SF2 or SF3 file with the instruments that play MIDI files. Empty: the system&apos;s.</source>
        <translation>קובץ SF2 או SF3 עם הכלים שמנגנים קובצי MIDI. ריק: זה של המערכת.</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>קצב דגימה</translation>
    </message>
    <message>
        <source>Sample rates are mixed</source>
        <translation>קצבי הדגימה אינם אחידים</translation>
    </message>
    <message>
        <source>Samples from one frame to the next.</source>
        <translation>מספר הדגימות ממסגרת אחת לבאה.</translation>
    </message>
    <message>
        <source>Samples per Fourier transform; sets the bins.</source>
        <translation>מספר הדגימות בכל התמרת פורייה; קובע את תאי התדר.</translation>
    </message>
    <message>
        <source>Samples that are not numbers</source>
        <translation>דגימות שאינן מספרים</translation>
    </message>
    <message>
        <source>Samples that one frame looks at.</source>
        <translation>מספר הדגימות שמסגרת אחת מתבוננת בהן.</translation>
    </message>
    <message>
        <source>Sanders: normalised mel</source>
        <translation>Sanders: mel מנורמל</translation>
    </message>
    <message>
        <source>Save every</source>
        <translation>שמירה כל</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>צעדי חיפוש</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>זרע</translation>
    </message>
    <message>
        <source>Seed 000</source>
        <translation>עבודה 000</translation>
    </message>
    <message>
        <source>Seed 000 tried codes of 128 to 2048 numbers and liked the small ones.</source>
        <translation>בעבודה 000 נוסו קודים של 128 עד 2048 מספרים, והקטנים היו הטובים.</translation>
    </message>
    <message>
        <source>Seed 000: a second channel for the angle of the phase fails, two for its cosine and sine do better.</source>
        <translation>עבודה 000: ערוץ שני לזווית הפאזה נכשל, שניים לקוסינוס ולסינוס שלה מצליחים יותר.</translation>
    </message>
    <message>
        <source>Seed 000: classes taken apart by k-means had too few clips each to learn a class code from.</source>
        <translation>עבודה 000: במחלקות שפוצלו ב־k-means נשארו בכל אחת מעט מדי קטעים כדי ללמוד מהם קוד מחלקה.</translation>
    </message>
    <message>
        <source>Seed 000: rarer classes are learnt worse, and more recordings of each explain its best results.</source>
        <translation>עבודה 000: מחלקות נדירות נלמדות פחות טוב, וריבוי הקלטות מכל אחת מסביר את תוצאותיה הטובות ביותר.</translation>
    </message>
    <message>
        <source>Seed 001 replaced LORD&apos;s generator by AdaIN-VC&apos;s and heard the better one have fewer parameters.</source>
        <translation>בעבודה 001 הוחלף המחולל של LORD בזה של AdaIN-VC, ולפי השמיעה הטוב יותר הוא גם זה שיש לו פחות פרמטרים.</translation>
    </message>
    <message>
        <source>Share of each class&apos;s recordings kept from training, where the split is drawn.</source>
        <translation>איזה חלק מהקלטותיה של כל מחלקה נשמר מחוץ לאימון, כשהחלוקה נעשית בהגרלה.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>שקט</translation>
    </message>
    <message>
        <source>Silent clips are dropped, so these recordings give fewer clips than their length says</source>
        <translation>קטעים שקטים נזרקים, ולכן ההקלטות האלה נותנות פחות קטעים מכפי שאורכן מבטיח</translation>
    </message>
    <message>
        <source>Silhouette of classes in the content</source>
        <translation>צללית (silhouette) של המחלקות בתוכן</translation>
    </message>
    <message>
        <source>Single notes with the description that comes with them; classes are the instrument families.</source>
        <translation>צלילים בודדים עם התיאור המצורף אליהם; המחלקות הן משפחות כלי הנגינה.</translation>
    </message>
    <message>
        <source>Size of the classes</source>
        <translation>גודל המחלקות</translation>
    </message>
    <message>
        <source>Size of the content code</source>
        <translation>גודל קוד התוכן</translation>
    </message>
    <message>
        <source>Slaney</source>
        <translation>Slaney</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>קטן</translation>
    </message>
    <message>
        <source>Small sub-classes</source>
        <translation>תת־מחלקות קטנות</translation>
    </message>
    <message>
        <source>Smooth, and never negative; blurs most.</source>
        <translation>חלק, ולעולם אינו שלילי; מטשטש יותר מכול.</translation>
    </message>
    <message>
        <source>Solo clips of eight instruments with the table that comes with them.</source>
        <translation>קטעי סולו של שמונה כלי נגינה עם הטבלה המצורפת אליהם.</translation>
    </message>
    <message>
        <source>Sound that is in no clip</source>
        <translation>צליל שאינו בשום קטע</translation>
    </message>
    <message>
        <source>Soundfont</source>
        <translation>סאונדפונט</translation>
    </message>
    <message>
        <source>Spectral convergence</source>
        <translation>התכנסות ספקטרלית</translation>
    </message>
    <message>
        <source>Spectral resolutions</source>
        <translation>רזולוציות ספקטרליות</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>ספקטרום</translation>
    </message>
    <message>
        <source>Spectrum, log(1 + magnitude)</source>
        <translation>ספקטרום, ⁦log(1 + magnitude)⁩</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>חלוקה</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>זרע החלוקה</translation>
    </message>
    <message>
        <source>Squared magnitudes, 10 log10.</source>
        <translation>מגניטודות בריבוע, ⁦10 log10⁩.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <source>Steps between checkpoints that are kept for good; 0 keeps the best and the last two.</source>
        <translation>מספר הצעדים בין נקודות שמירה שנשמרות לצמיתות; 0 שומר את הטובה ביותר ואת שתי האחרונות.</translation>
    </message>
    <message>
        <source>Steps between checkpoints; a killed run resumes there.</source>
        <translation>מספר הצעדים בין נקודות שמירה; הרצה שנקטעה ממשיכה מהן.</translation>
    </message>
    <message>
        <source>Steps between measurements on held-out clips.</source>
        <translation>מספר הצעדים בין מדידות על קטעי מבחן.</translation>
    </message>
    <message>
        <source>Steps of the search for the codes of unseen clips, while there is no encoder.</source>
        <translation>מספר הצעדים בחיפוש קודים לקטעים חדשים, כל עוד אין מקודד.</translation>
    </message>
    <message>
        <source>Steps over which the learning rate rises at the start.</source>
        <translation>מספר הצעדים שבהם קצב הלמידה עולה בהתחלה.</translation>
    </message>
    <message>
        <source>Sub-class read from the content (linear)</source>
        <translation>תת־המחלקה כפי שנקראה מן התוכן (ליניארי)</translation>
    </message>
    <message>
        <source>Sub-classes</source>
        <translation>תת־מחלקות</translation>
    </message>
    <message>
        <source>Sub-classes by</source>
        <translation>תת־מחלקות לפי</translation>
    </message>
    <message>
        <source>Take equally many</source>
        <translation>מספר שווה מכל מחלקה</translation>
    </message>
    <message>
        <source>Take equally many recordings of each class</source>
        <translation>לקחת מספר שווה של הקלטות מכל מחלקה</translation>
    </message>
    <message>
        <source>Take it out with a high-pass filter at 20 Hz</source>
        <translation>להסיר אותו במסנן מעביר גבוהים ב־20 Hz</translation>
    </message>
    <message>
        <source>Takes each class apart into so many, by k-means over its training clips; a class code is then learnt for each. 1 keeps classes whole, as in all published experiments but one: seed 000 tried more, does not say how many, and found them too small to learn from.</source>
        <translation>מפצל כל מחלקה למספר כזה של חלקים ב־k-means על קטעי האימון שלה; אז נלמד קוד מחלקה לכל חלק. 1 משאיר את המחלקות שלמות, כמו בכל הניסויים שפורסמו פרט לאחד: בעבודה 000 נוסו יותר, לא כתוב כמה, ונמצא שהן קטנות מכדי ללמוד מהן.</translation>
    </message>
    <message>
        <source>Takes the mean and the spread over time out of every channel of the content code, before the noise. What is steady, as who plays is, finds no room; the class is read from the code far less, for a little more error.</source>
        <translation>מוציא מכל ערוץ של קוד התוכן את הממוצע ואת הפיזור לאורך הזמן, לפני הרעש. למה שקבוע, כמו מי שמנגן, אין מקום; המחלקה נקראת מן הקוד הרבה פחות, תמורת מעט יותר שגיאה.</translation>
    </message>
    <message>
        <source>The bins of one partial agree, and so does their mean.</source>
        <translation>תאי התדר של צליל חלקי אחד מסכימים ביניהם, וכך גם הממוצע שלהם.</translation>
    </message>
    <message>
        <source>The class is learnt as the sound of that song</source>
        <translation>המחלקה נלמדת כצליל של אותו שיר</translation>
    </message>
    <message>
        <source>The classes to use; none named means all. For MIDI files, the instruments that play them.</source>
        <translation>המחלקות לשימוש; אם לא צוינה אף אחת, כולן. בקובצי MIDI: הכלים שמנגנים אותם.</translation>
    </message>
    <message>
        <source>The corpus&apos;s own</source>
        <translation>החלוקה של הקורפוס</translation>
    </message>
    <message>
        <source>The decoder of AdaIN-VC: convolutions over time whose scale and offset the class code sets. About 290 times cheaper than the LORD generator.</source>
        <translation>המפענח של AdaIN-VC: קונבולוציות לאורך הזמן, שקוד המחלקה קובע את קנה המידה ואת ההיסט שלהן. זול בערך פי 290 מן המחולל של LORD.</translation>
    </message>
    <message>
        <source>The distortion sounds in everything that is made from these recordings, and tells the class where only some are clipped</source>
        <translation>העיוות נשמע בכל מה שנוצר מן ההקלטות האלה, ומגלה את המחלקה כשרק חלקן רוויות</translation>
    </message>
    <message>
        <source>The empty bands tell these recordings from others, whoever plays</source>
        <translation>הפסים הריקים מבדילים את ההקלטות האלה מן האחרות, לא משנה מי מנגן</translation>
    </message>
    <message>
        <source>The encoder of the LORD paper: five convolutions over the picture, then three dense layers. About twenty times the work of the AdaIN-VC encoder.</source>
        <translation>המקודד שבמאמר LORD: חמש קונבולוציות על התמונה, ואחריהן שלוש שכבות צפופות. בערך פי עשרים עבודה מן המקודד של AdaIN-VC.</translation>
    </message>
    <message>
        <source>The generator learns in every step of this number, the critic in each. WGAN-GP has 5, GANSynth 1.</source>
        <translation>המחולל לומד פעם אחת בכל מספר כזה של צעדים, המבקר בכל צעד. ב־WGAN-GP הערך 5, ב־GANSynth 1.</translation>
    </message>
    <message>
        <source>The generator of the LORD paper: dense layers to a small map, then upsampling convolutions with adaptive instance normalisation. Meant for a graphics card.</source>
        <translation>המחולל שבמאמר LORD: שכבות צפופות למפה קטנה, ואחריהן קונבולוציות מגדילות עם נרמול מופע מסתגל (AdaIN). מיועד לכרטיס גרפי.</translation>
    </message>
    <message>
        <source>The largest class is seen most often, and transfers into the smallest are the worst</source>
        <translation>המחלקה הגדולה ביותר נראית לעתים קרובות ביותר, וההעברות אל הקטנה ביותר הן הגרועות ביותר</translation>
    </message>
    <message>
        <source>The level gives the class away</source>
        <translation>הרמה מגלה את המחלקה</translation>
    </message>
    <message>
        <source>The losses that are minimised together.</source>
        <translation>ההפסדים שממוזערים יחד.</translation>
    </message>
    <message>
        <source>The mean absolute difference between the content codes of transfer and input. Its unit is the model&apos;s own: compare it with the distance to the same music truly played by the target, and to other music. A model whose codes shrink makes it small without being better.</source>
        <translation>ההפרש המוחלט הממוצע בין קודי התוכן של ההעברה ושל הקלט. היחידה היא של המודל עצמו: יש להשוות למרחק מאותה מוזיקה כפי שמחלקת היעד מנגנת אותה באמת, וממוזיקה אחרת. מודל שקודיו מתכווצים מקטין את המדד בלי להשתפר.</translation>
    </message>
    <message>
        <source>The mean level of each band over the clip: register and colour.</source>
        <translation>הרמה הממוצעת של כל פס לאורך הקטע: רגיסטר וצבע.</translation>
    </message>
    <message>
        <source>The mean of each of the 64 feature maps of VGG16&apos;s first convolution (seed 000); needs the file of losses.vgg_weights.</source>
        <translation>הממוצע של כל אחת מ־64 מפות המאפיינים של הקונבולוציה הראשונה של VGG16 (עבודה 000); נדרש הקובץ של losses.vgg_weights.</translation>
    </message>
    <message>
        <source>The network that makes a clip from content and class.</source>
        <translation>הרשת שמייצרת קטע מתוכן וממחלקה.</translation>
    </message>
    <message>
        <source>The network that reads the content out of a clip.</source>
        <translation>הרשת שקוראת את התוכן מתוך קטע.</translation>
    </message>
    <message>
        <source>The phase of the recording that is transferred, where there is one.</source>
        <translation>הפאזה של ההקלטה המועברת, אם יש כזו.</translation>
    </message>
    <message>
        <source>The picture as it is; absolute error of the pixels and of five layers, summed.</source>
        <translation>התמונה כמות שהיא; שגיאה מוחלטת של הפיקסלים ושל חמש שכבות, בסכום.</translation>
    </message>
    <message>
        <source>The picture in 0 to 255 less ImageNet&apos;s mean colour, blue first; mean over five layers, without the pixels. Several hundred times larger than the others.</source>
        <translation>התמונה בתחום שבין 0 ל־255 פחות הצבע הממוצע של ImageNet, כחול תחילה; ממוצע על חמש שכבות, בלי הפיקסלים. גדול פי כמה מאות מן האחרים.</translation>
    </message>
    <message>
        <source>The pseudo-inverse, refined without ever falling below zero.</source>
        <translation>הפסאודו־הופכי, בשיפור שלעולם אינו יורד מתחת לאפס.</translation>
    </message>
    <message>
        <source>The recording is cut where it is silent first, and no clip spans a silence (seed 000). Renderings of the same music are then each other&apos;s truth only where their clips begin together.</source>
        <translation>ההקלטה נחתכת תחילה במקומות השקטים, ושום קטע אינו חוצה שתיקה (עבודה 000). ביצועים שונים של אותה מוזיקה הם אז אמת זה לזה רק במקומות שבהם קטעיהם מתחילים יחד.</translation>
    </message>
    <message>
        <source>The recordings to learn from.</source>
        <translation>ההקלטות שמהן לומדים.</translation>
    </message>
    <message>
        <source>The same by a small network that has learnt from the training recordings to put clips of one class near each other, whatever they play. It hears how cepstra move as well as what they are, but only differences that tell these classes apart.</source>
        <translation>אותו דבר באמצעות רשת קטנה, שלמדה מהקלטות האימון לקרב זה לזה קטעים של אותה מחלקה, לא משנה מה הם מנגנים. היא שומעת איך המקדמים הקפסטרליים נעים, לא רק מה הם, אבל רק הבדלים שמבחינים בין המחלקות האלה.</translation>
    </message>
    <message>
        <source>The same by the five nearest training codes: whether clips of one class lie together, without learning anything.</source>
        <translation>אותו דבר לפי חמשת קודי האימון הקרובים ביותר: האם קטעים של אותה מחלקה נמצאים יחד, בלי ללמוד דבר.</translation>
    </message>
    <message>
        <source>The same from the class code, where it should not be. A method with one code for each class can only tell which pitches a class plays most.</source>
        <translation>אותו דבר מקוד המחלקה, ושם הוא אינו אמור להיות. שיטה שיש בה קוד אחד לכל מחלקה יכולה רק לומר אילו צלילים המחלקה מנגנת יותר מכול.</translation>
    </message>
    <message>
        <source>The same sound is taught as two classes, and one of the labels must be wrong</source>
        <translation>אותו צליל נלמד כשתי מחלקות, ואחת התוויות בוודאי שגויה</translation>
    </message>
    <message>
        <source>The same with a small network of two layers, which finds classes that no plane separates.</source>
        <translation>אותו דבר ברשת קטנה של שתי שכבות, שמוצאת מחלקות ששום מישור אינו מפריד.</translation>
    </message>
    <message>
        <source>The same with momentum.</source>
        <translation>אותו דבר עם תנופה (momentum).</translation>
    </message>
    <message>
        <source>The same with the axes exchanged, the root mean square over frames, averaged over bands: what the evaluation of SS-VQ-VAE calls log-spectral distance.</source>
        <translation>אותו דבר בהחלפת הצירים, שורש ממוצע הריבועים על פני המסגרות, בממוצע על הפסים: מה שבהערכה של SS-VQ-VAE נקרא מרחק לוג־ספקטרלי.</translation>
    </message>
    <message>
        <source>The same, refined.</source>
        <translation>אותו דבר, משופר.</translation>
    </message>
    <message>
        <source>The sample rate gives the class away</source>
        <translation>קצב הדגימה מגלה את המחלקה</translation>
    </message>
    <message>
        <source>The share of frames in which the most salient pitch of the transfer is the input&apos;s, to a semitone. It follows one voice, and is sure only where bands tell semitones apart: compare with the true rendering, which makes the same mistakes.</source>
        <translation>חלק המסגרות שבהן גובה הצליל הבולט ביותר בהעברה הוא זה של הקלט, בדיוק של חצי טון. המדד עוקב אחרי קול אחד, ובטוח רק כשהפסים מבחינים בין חצאי טונים: יש להשוות לביצוע האמיתי, שנופל באותן טעויות.</translation>
    </message>
    <message>
        <source>The share of transfers that a classifier takes for the target class. It has learnt from the training recordings and knows nothing of the model; how often it is right about real held-out recordings stands beside, and is the most that can be asked. It can be satisfied by the envelope of the spectrum alone.</source>
        <translation>חלק ההעברות שמסווג מייחס למחלקת היעד. המסווג למד מהקלטות האימון ואינו יודע דבר על המודל; באיזו תדירות הוא צודק בהקלטות מבחן אמיתיות כתוב לצד המדד, ויותר מזה אין לבקש. אפשר לספק אותו במעטפת הספקטרום לבדה.</translation>
    </message>
    <message>
        <source>The source&apos;s</source>
        <translation>של המקור</translation>
    </message>
    <message>
        <source>The source&apos;s phase</source>
        <translation>הפאזה של המקור</translation>
    </message>
    <message>
        <source>The source&apos;s phase, fast Griffin-Lim</source>
        <translation>הפאזה של המקור, Griffin-Lim מהיר</translation>
    </message>
    <message>
        <source>The whole corpus</source>
        <translation>הקורפוס כולו</translation>
    </message>
    <message>
        <source>There is nothing to learn from silence, and a class must not be known by it</source>
        <translation>משקט אין מה ללמוד, ואסור שמחלקה תזוהה לפיו</translation>
    </message>
    <message>
        <source>They are left out, so their classes have less to learn from than you think</source>
        <translation>הן מושמטות, ולכן למחלקות שלהן יש פחות ללמוד ממנו מכפי שנדמה</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>תהליכונים</translation>
    </message>
    <message>
        <source>Three channels: how loud each band is, and its phase without a jump (seed 000), which did better than the angle.</source>
        <translation>שלושה ערוצים: עוצמתו של כל פס, והפאזה שלו בלי קפיצה (עבודה 000), והם הצליחו יותר מן הזווית.</translation>
    </message>
    <message>
        <source>Timbre distance</source>
        <translation>מרחק גוון הצליל</translation>
    </message>
    <message>
        <source>Timbre distance (learnt)</source>
        <translation>מרחק גוון הצליל (נלמד)</translation>
    </message>
    <message>
        <source>Too short for a clip</source>
        <translation>קצר מדי לקטע</translation>
    </message>
    <message>
        <source>Tracks of the Free Music Archive; the table that comes with them says the genre.</source>
        <translation>רצועות של Free Music Archive; הטבלה המצורפת אליהן אומרת מה הסגנון.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Transfer error</source>
        <translation>שגיאת ההעברה</translation>
    </message>
    <message>
        <source>Transform size</source>
        <translation>גודל ההתמרה</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>משוחלף</translation>
    </message>
    <message>
        <source>Transpose, Griffin-Lim</source>
        <translation>משוחלף, Griffin-Lim</translation>
    </message>
    <message>
        <source>Tries both on this machine when training starts, and takes the faster.</source>
        <translation>מנסה את שניהם על המחשב הזה כשהאימון מתחיל, ובוחר במהיר יותר.</translation>
    </message>
    <message>
        <source>Truncated recordings</source>
        <translation>הקלטות קטועות</translation>
    </message>
    <message>
        <source>Two channels: how loud each band is, and the angle of its phase (seed 000). Train it with the cyclic loss; the seed found that the phase is not learnt.</source>
        <translation>שני ערוצים: עוצמתו של כל פס, וזווית הפאזה שלו (עבודה 000). יש לאמן עם ההפסד המחזורי; בעבודה נמצא שהפאזה אינה נלמדת.</translation>
    </message>
    <message>
        <source>Use classes that share it, or keep it in mind</source>
        <translation>להשתמש במחלקות שהיא משותפת להן, או לזכור זאת</translation>
    </message>
    <message>
        <source>Use fewer frames per clip or longer recordings, or leave them out</source>
        <translation>להשתמש בפחות מסגרות לקטע או בהקלטות ארוכות יותר, או להשמיט אותן</translation>
    </message>
    <message>
        <source>VGG form</source>
        <translation>צורת VGG</translation>
    </message>
    <message>
        <source>VGG weights</source>
        <translation>משקולות VGG</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>VGG16&apos;s first maps</source>
        <translation>המפות הראשונות של VGG16</translation>
    </message>
    <message>
        <source>VGGish</source>
        <translation>VGGish</translation>
    </message>
    <message>
        <source>VGGish width</source>
        <translation>רוחב VGGish</translation>
    </message>
    <message>
        <source>Validate every</source>
        <translation>ולידציה כל</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>חימום</translation>
    </message>
    <message>
        <source>Weight of the class encoder&apos;s error against the class codes. The PyTorch reference has 10.</source>
        <translation>משקל השגיאה של מקודד המחלקה מול קודי המחלקה. במימוש הייחוס ב־PyTorch הערך 10.</translation>
    </message>
    <message>
        <source>Weight of the content encoder&apos;s error against the codes of the table. The PyTorch reference has 10.</source>
        <translation>משקל השגיאה של מקודד התוכן מול הקודים שבטבלה. במימוש הייחוס ב־PyTorch הערך 10.</translation>
    </message>
    <message>
        <source>Weight of the penalty that keeps the critic&apos;s slope at 1. WGAN-GP has 10.</source>
        <translation>משקל הקנס ששומר על השיפוע של המבקר ב־1. ב־WGAN-GP הערך 10.</translation>
    </message>
    <message>
        <source>Weight of the squared scores of real clips: keeps scores near 0. GANSynth has 0.001.</source>
        <translation>משקל הציונים בריבוע של קטעים אמיתיים: שומר על הציונים קרובים ל־0. ב־GANSynth הערך 0.001.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>סכום משוקלל</translation>
    </message>
    <message>
        <source>What both seeds cite (Hoshen, 2019): the picture in −1 to 1; pixels and five layers, and beyond 64 pixels all but the last once more at a quarter of the size.</source>
        <translation>מה ששתי העבודות מצטטות (Hoshen, 2019): התמונה בתחום שבין ‎−1 ל־1; פיקסלים וחמש שכבות, ומעל 64 פיקסלים כולן פרט לאחרונה פעם נוספת ברבע הגודל.</translation>
    </message>
    <message>
        <source>What clips of a class are told apart by.</source>
        <translation>לפי מה מבחינים בין קטעים של מחלקה.</translation>
    </message>
    <message>
        <source>What is kept below the loudest point of the corpus.</source>
        <translation>מה שנשמר מתחת לנקודה החזקה ביותר בקורפוס.</translation>
    </message>
    <message>
        <source>What is learnt as the class is then the other label as well, and no measurement can tell which</source>
        <translation>מה שנלמד כמחלקה הוא אז גם התווית האחרת, ושום מדידה אינה יכולה לומר איזו מהן</translation>
    </message>
    <message>
        <source>What is left over that is shorter than a clip, at ends or between silences, and recordings that cannot be used take no part</source>
        <translation>שאריות קצרות מקטע, בקצוות או בין שתיקות, והקלטות שאי אפשר להשתמש בהן אינן משתתפות</translation>
    </message>
    <message>
        <source>What is measured on them was trained on, so held-out figures are too good</source>
        <translation>מה שנמדד עליהן כבר היה באימון, ולכן תוצאות המבחן טובות מדי</translation>
    </message>
    <message>
        <source>What is minimised: a weighted sum.</source>
        <translation>מה שממוזער: סכום משוקלל.</translation>
    </message>
    <message>
        <source>What is missing or misplaced takes no part</source>
        <translation>מה שחסר או לא במקומו אינו משתתף</translation>
    </message>
    <message>
        <source>What is not trained on cannot be learnt, and what is not held out cannot be measured</source>
        <translation>מה שאינו באימון אי אפשר ללמוד, ומה שאינו שמור למבחן אי אפשר למדוד</translation>
    </message>
    <message>
        <source>What keeps the class out of the content code: noise and decay, each against its absence.</source>
        <translation>מה שמשאיר את המחלקה מחוץ לקוד התוכן: רעש ודעיכה, כל אחד מול היעדרו.</translation>
    </message>
    <message>
        <source>What numbers the networks compute in while they learn. Weights, losses and measures are 32-bit floats in any case.</source>
        <translation>באילו מספרים הרשתות מחשבות בזמן הלמידה. משקולות, הפסדים ומדדים הם בכל מקרה בנקודה צפה של 32 סיביות.</translation>
    </message>
    <message>
        <source>What shares one spread.</source>
        <translation>למי יש פיזור משותף.</translation>
    </message>
    <message>
        <source>What the bands add up.</source>
        <translation>מה הפסים מסכמים.</translation>
    </message>
    <message>
        <source>What the network is shown and how its layers are compared.</source>
        <translation>מה מראים לרשת, ואיך משווים את שכבותיה.</translation>
    </message>
    <message>
        <source>What was recorded with Timbrel&apos;s microphone.</source>
        <translation>מה שהוקלט במיקרופון של Timbrel.</translation>
    </message>
    <message>
        <source>Where a frame&apos;s phase counts from.</source>
        <translation>מהיכן נמדדת הפאזה של מסגרת.</translation>
    </message>
    <message>
        <source>Where clips may lie in a recording.</source>
        <translation>היכן בהקלטה יכולים להיות קטעים.</translation>
    </message>
    <message>
        <source>Where clips overlap, their powers are averaged instead of their decibels: transients stay sharper.</source>
        <translation>במקומות שבהם קטעים חופפים ממוצעים ההספקים במקום הדציבלים: הטרנזיאנטים נשארים חדים יותר.</translation>
    </message>
    <message>
        <source>Where the estimate of the phase begins.</source>
        <translation>היכן מתחיל אומדן הפאזה.</translation>
    </message>
    <message>
        <source>Where the highest band ends; 0 is half the sample rate.</source>
        <translation>היכן נגמר הפס הגבוה ביותר; 0 הוא חצי קצב הדגימה.</translation>
    </message>
    <message>
        <source>Where the lowest band begins.</source>
        <translation>היכן מתחיל הפס הנמוך ביותר.</translation>
    </message>
    <message>
        <source>Where the networks are computed.</source>
        <translation>היכן מחושבות הרשתות.</translation>
    </message>
    <message>
        <source>Where the recordings lie.</source>
        <translation>היכן נמצאות ההקלטות.</translation>
    </message>
    <message>
        <source>Whether classes are groups among the content codes: 1 for groups far apart, 0 for classes that lie in each other, as they should. Many directions without the class can hide a few with it.</source>
        <translation>האם המחלקות הן קבוצות בין קודי התוכן: 1 לקבוצות רחוקות זו מזו, 0 למחלקות שמעורבות זו בזו, כפי שצריך. כיוונים רבים בלי המחלקה יכולים להסתיר כיוונים מעטים שיש בהם המחלקה.</translation>
    </message>
    <message>
        <source>Who decides which recordings are kept from training; a drawn split keeps a song or an artist together.</source>
        <translation>מי קובע אילו הקלטות נשמרות מחוץ לאימון; הגרלה משאירה יחד כל שיר וכל אמן.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>רוחב</translation>
    </message>
    <message>
        <source>Width of the two hidden dense layers; seed 000 found no gain beyond 256.</source>
        <translation>הרוחב של שתי השכבות הצפופות הנסתרות; בעבודה 000 לא נמצא רווח מעל 256.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Window&apos;s begin</source>
        <translation>תחילת החלון</translation>
    </message>
    <message>
        <source>Window&apos;s middle</source>
        <translation>אמצע החלון</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>אפס</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>לכל מחלקה</translation>
    </message>
    <message>
        <source>analysing the track</source>
        <translation>ניתוח הרצועה</translation>
    </message>
    <message>
        <source>another clip</source>
        <translation>קטע אחר</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>פסים</translation>
    </message>
    <message>
        <source>by guessing</source>
        <translation>בניחוש</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>ערוצים</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>קטעים</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>חישוב מאפיינים</translation>
    </message>
    <message>
        <source>copying the input</source>
        <translation>העתקת הקלט</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>קוסינוס</translation>
    </message>
    <message>
        <source>cutting clips</source>
        <translation>חיתוך קטעים</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>מסגרות</translation>
    </message>
    <message>
        <source>from the class that it came from</source>
        <translation>מן המחלקה שממנה בא הקטע</translation>
    </message>
    <message>
        <source>kernels</source>
        <translation>גרעינים</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>שכבות</translation>
    </message>
    <message>
        <source>learning to tell timbres apart</source>
        <translation>לימוד ההבחנה בין גוני צליל</translation>
    </message>
    <message>
        <source>listening for notes</source>
        <translation>האזנה לצלילים</translation>
    </message>
    <message>
        <source>listening for notes in transfers</source>
        <translation>האזנה לצלילים בהעברות</translation>
    </message>
    <message>
        <source>listening to recordings</source>
        <translation>האזנה להקלטות</translation>
    </message>
    <message>
        <source>looking at recordings</source>
        <translation>סקירת הקלטות</translation>
    </message>
    <message>
        <source>looking for clusters</source>
        <translation>חיפוש אשכולות</translation>
    </message>
    <message>
        <source>looking for content codes</source>
        <translation>חיפוש קודי תוכן</translation>
    </message>
    <message>
        <source>making sound</source>
        <translation>הפקת צליל</translation>
    </message>
    <message>
        <source>mapping codes</source>
        <translation>מיפוי קודים</translation>
    </message>
    <message>
        <source>measuring features</source>
        <translation>מדידת מאפיינים</translation>
    </message>
    <message>
        <source>measuring reconstructions</source>
        <translation>מדידת שחזורים</translation>
    </message>
    <message>
        <source>measuring transfers</source>
        <translation>מדידת העברות</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>מספרים</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>מתוך 1</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>פיקסלים</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>בוחן</translation>
    </message>
    <message>
        <source>re-levelling each band</source>
        <translation>תיקון הרמה של כל פס</translation>
    </message>
    <message>
        <source>re-normalising alone</source>
        <translation>נרמול מחדש בלבד</translation>
    </message>
    <message>
        <source>reading melodies</source>
        <translation>קריאת מנגינות</translation>
    </message>
    <message>
        <source>reading the track</source>
        <translation>קריאת הרצועה</translation>
    </message>
    <message>
        <source>reading the weights of Basic Pitch</source>
        <translation>קריאת המשקולות של Basic Pitch</translation>
    </message>
    <message>
        <source>reading the weights of VGG16</source>
        <translation>קריאת המשקולות של VGG16</translation>
    </message>
    <message>
        <source>real recordings of the class</source>
        <translation>הקלטות אמיתיות של המחלקה</translation>
    </message>
    <message>
        <source>real recordings, heard as what they are</source>
        <translation>הקלטות אמיתיות, כשנשמעות כמה שהן</translation>
    </message>
    <message>
        <source>recognising recordings</source>
        <translation>זיהוי הקלטות</translation>
    </message>
    <message>
        <source>rendering phrases</source>
        <translation>הפקת פראזות</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>רזולוציות</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>דגימות</translation>
    </message>
    <message>
        <source>share</source>
        <translation>חלק יחסי</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <source>the class&apos;s mean spectrum</source>
        <translation>הספקטרום הממוצע של המחלקה</translation>
    </message>
    <message>
        <source>the true rendering</source>
        <translation>הביצוע האמיתי</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>תהליכונים</translation>
    </message>
    <message>
        <source>times</source>
        <translation>פעמים</translation>
    </message>
    <message>
        <source>trying how training is fastest on this machine</source>
        <translation>בדיקה איך האימון מהיר ביותר על המחשב הזה</translation>
    </message>
    <message>
        <source>units</source>
        <translation>יחידות</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>ולידציה</translation>
    </message>
    <message>
        <source>waiting for another Timbrel that computes the same features</source>
        <translation>המתנה ל־Timbrel אחר שמחשב את אותם מאפיינים</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>משקל</translation>
    </message>
    <message>
        <source>with classes shuffled</source>
        <translation>בערבוב המחלקות</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>How many of the notes that an independent transcriber hears in the input it hears in the transfer as well, begun within 50 ms, and how few others: the harmonic mean of both shares. The transcriber errs, too: compare with the true rendering.</source>
        <translation>כמה מן הצלילים שמזהה צלילים בלתי תלוי שומע בקלט הוא שומע גם בהעברה, כשהם מתחילים בהפרש של לא יותר מ־50 מילישניות, וכמה מעטים הצלילים האחרים: הממוצע ההרמוני של שני החלקים. גם המזהה טועה: יש להשוות לביצוע האמיתי.</translation>
    </message>
    <message>
        <source>Notes kept (F1)</source>
        <translation>שימור הצלילים (F1)</translation>
    </message>
    <message>
        <source>Notes of the score (F1)</source>
        <translation>הצלילים שבתווים (F1)</translation>
    </message>
    <message>
        <source>Seed 000&apos;s changes to the LORD networks: wider and more brought it nothing, larger kernels harm. They are a quarter as wide here, so that a processor can train them.</source>
        <translation>השינויים של עבודה 000 ברשתות של LORD: רחב יותר ויותר שכבות לא הועילו, גרעינים גדולים הזיקו. הרוחב שלהן כאן הוא רבע, כדי שמעבד יוכל לאמן אותן.</translation>
    </message>
    <message>
        <source>The same against the notes that were to be played. What the true rendering reaches is as much as this transcriber hears of the instrument.</source>
        <translation>אותו דבר לעומת הצלילים שהיה צריך לנגן. מה שהביצוע האמיתי מגיע אליו הוא כל מה שהמזהה הזה שומע מן הכלי.</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>מול המבקר</translation>
    </message>
    <message>
        <source>class code</source>
        <translation>קוד המחלקה</translation>
    </message>
    <message>
        <source>clips per second</source>
        <translation>קטעים בשנייה</translation>
    </message>
    <message>
        <source>content code</source>
        <translation>קוד התוכן</translation>
    </message>
    <message>
        <source>content decay</source>
        <translation>דעיכת התוכן</translation>
    </message>
    <message>
        <source>content to class</source>
        <translation>מן התוכן אל המחלקה</translation>
    </message>
    <message>
        <source>critic distance</source>
        <translation>מרחק לפי המבקר</translation>
    </message>
    <message>
        <source>critic drift</source>
        <translation>סחיפת המבקר</translation>
    </message>
    <message>
        <source>critic penalty</source>
        <translation>קנס המבקר</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>הפסד</translation>
    </message>
    <message>
        <source>other music</source>
        <translation>מוזיקה אחרת</translation>
    </message>
    <message>
        <source>reconstruction error</source>
        <translation>שגיאת השחזור</translation>
    </message>
    <message>
        <source>total</source>
        <translation>סך הכול</translation>
    </message>
    <message>
        <source>transfer error</source>
        <translation>שגיאת ההעברה</translation>
    </message>
    <message>
        <source>input</source>
        <translation>קלט</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>אמת</translation>
    </message>
    <message>
        <source>Amplitude seen in phase</source>
        <translation>המשרעת כפי שהיא נראית בפאזה</translation>
    </message>
    <message>
        <source>Arık, Jun and Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019; Steinmetz and Reiss, auraloss, 2020</source>
        <translation>⁦Arık, Jun and Diamos, Fast spectrogram inversion using multi-head convolutional neural networks, 2019; Steinmetz and Reiss, auraloss, 2020⁩</translation>
    </message>
    <message>
        <source>Bittner and others, A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022</source>
        <translation>⁦Bittner and others, A Lightweight Instrument-Agnostic Model for Polyphonic Note Transcription, ICASSP 2022⁩</translation>
    </message>
    <message>
        <source>Brown, Calculation of a constant Q spectral transform, JASA 89, 1991</source>
        <translation>⁦Brown, Calculation of a constant Q spectral transform, JASA 89, 1991⁩</translation>
    </message>
    <message>
        <source>C the constant-Q transform, φ its unwrapped phase: how fast each band turns</source>
        <translation>C התמרת Q קבוע, φ הפאזה שלה בלי קפיצות: באיזו מהירות כל פס מסתובב</translation>
    </message>
    <message>
        <source>Chou, Yeh and Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019</source>
        <translation>⁦Chou, Yeh and Lee, One-shot Voice Conversion by Separating Speaker and Content Representations with Instance Normalization, Interspeech 2019⁩</translation>
    </message>
    <message>
        <source>Clips in one step. LORD&apos;s versions have 64 and 128.</source>
        <translation>מספר הקטעים בצעד אחד. בגרסאות של LORD יש 64 ו־128.</translation>
    </message>
    <message>
        <source>Constant-Q clips as TimbreTron has them (Huang and others, 2019): seven octaves from C1 in steps of an eighth of a tone, four seconds long. A melody that moves up looks the same, only higher. Bands are as far apart as notes, so low instruments keep their pitch.</source>
        <translation>קטעי Q קבוע כמו ב־TimbreTron (Huang ואחרים, 2019): שבע אוקטבות מ־C1, במרווחים של שמינית טון, באורך ארבע שניות. מנגינה שעולה נראית אותו דבר, רק גבוה יותר. הפסים מרוחקים זה מזה כמו צלילים, ולכן גם כלים נמוכים שומרים על גובה הצליל שלהם.</translation>
    </message>
    <message>
        <source>Constant-Q levels with the frequency that each band has at the moment, seen as its hue. The sound comes back in tune and not only as loud, since the bands turn at these frequencies. Its pictures show vibrato and glides at a glance.</source>
        <translation>רמות של פסי Q קבוע, עם התדר של כל פס באותו רגע, שנראה כגוון הצבע. הצליל חוזר מכוון, ולא רק באותה עוצמה, כי הפסים מסתובבים בתדרים האלה. בתמונות רואים ויברטו וגליסנדו במבט אחד.</translation>
    </message>
    <message>
        <source>Engel and others, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017</source>
        <translation>⁦Engel and others, Neural Audio Synthesis of Musical Notes with WaveNet Autoencoders, ICML 2017⁩</translation>
    </message>
    <message>
        <source>Frobenius; as a loss of spectrograms: seed 001</source>
        <translation>Frobenius; כהפסד על ספקטרוגרמות: עבודה 001</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020</source>
        <translation>⁦Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020⁩</translation>
    </message>
    <message>
        <source>Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang and Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017</source>
        <translation>⁦Gabbay and Hoshen, Demystifying Inter-Class Disentanglement, ICLR 2020; AdaIN: Huang and Belongie, Arbitrary Style Transfer in Real-time, ICCV 2017⁩</translation>
    </message>
    <message>
        <source>Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>⁦Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984⁩</translation>
    </message>
    <message>
        <source>Hear a phrase of one instrument played by another, three minutes after you press the button. Four instruments are rendered from a soundfont, and a small network learns them from mel spectrograms. Begin here: everything else is a variation of it.</source>
        <translation>פראזה של כלי אחד נשמעת בנגינת כלי אחר, שלוש דקות אחרי הלחיצה על הכפתור. ארבעה כלי נגינה מופקים מסאונדפונט, ורשת קטנה לומדת אותם מספקטרוגרמות mel. כאן כדאי להתחיל: כל השאר הוא וריאציה על זה.</translation>
    </message>
    <message>
        <source>Hershey and others, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017</source>
        <translation>⁦Hershey and others, CNN Architectures for Large-Scale Audio Classification, ICASSP 2017⁩</translation>
    </message>
    <message>
        <source>How far a step goes, at its highest. Too high and the loss explodes. LORD has 0.0003, with the networks of AdaIN-VC 0.003.</source>
        <translation>גודלו של צעד, בשיאו. גבוה מדי, וההפסד מתפוצץ. ב־LORD הערך 0.0003, ועם הרשתות של AdaIN-VC הוא 0.003.</translation>
    </message>
    <message>
        <source>Koutini, Eghbal-zadeh and Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019</source>
        <translation>⁦Koutini, Eghbal-zadeh and Widmer, Receptive-Field Regularized CNNs for Acoustic Scene Classification, 2019⁩</translation>
    </message>
    <message>
        <source>Least absolute deviations: Boscovich, 1757</source>
        <translation>סטיות מוחלטות פחותות: ⁦Boscovich, 1757⁩</translation>
    </message>
    <message>
        <source>Least squares: Gauss, Theoria motus, 1809</source>
        <translation>ריבועים פחותים: ⁦Gauss, Theoria motus, 1809⁩</translation>
    </message>
    <message>
        <source>Mel decibels with the cosine and the sine of the phase in two channels more, so that nothing jumps where the angle does. Seed 000 found it better than the angle, but not convincing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>mel בדציבלים, ובשני ערוצים נוספים הקוסינוס והסינוס של הפאזה, כך שדבר אינו קופץ במקום שבו הזווית קופצת. בעבודה 000 נמצא שזה טוב יותר מן הזווית, אבל לא משכנע. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>Memory of the gradient&apos;s size; as Adam&apos;s authors have it.</source>
        <translation>הזיכרון של גודל הגרדיאנט; כפי שקבעו המחברים של Adam.</translation>
    </message>
    <message>
        <source>Numbers learnt for every class. LORD has 256, with the networks of AdaIN-VC 128.</source>
        <translation>כמה מספרים נלמדים לכל מחלקה. ב־LORD יש 256, ועם הרשתות של AdaIN-VC יש 128.</translation>
    </message>
    <message>
        <source>Numbers that describe what is played in one clip. Fewer carry less of who plays, and less of the melody. LORD has 128; its published version with the networks of AdaIN-VC has 2,048.</source>
        <translation>כמה מספרים מתארים את מה שמנוגן בקטע אחד. פחות מספרים נושאים פחות ממי שמנגן, וגם פחות מן המנגינה. ב־LORD יש 128; בגרסה שלו שפורסמה עם הרשתות של AdaIN-VC יש 2,048.</translation>
    </message>
    <message>
        <source>Optimiser steps in all. The learning rate falls towards the last. LORD goes over all clips 200 times.</source>
        <translation>מספר צעדי האופטימיזציה בסך הכול. קצב הלמידה יורד לקראת האחרון. LORD עובר על כל הקטעים 200 פעמים.</translation>
    </message>
    <message>
        <source>P the power in mel bands, σ its spread in the class, σ_b that of the compressed band b</source>
        <translation>P ההספק בפסי mel, σ הפיזור שלו במחלקה, σ_b הפיזור של הפס הדחוס b</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands</source>
        <translation>S התמרת פורייה לזמן קצר של הצליל, W פסי mel</translation>
    </message>
    <message>
        <source>S the short-time Fourier transform of the sound, W the mel bands, arg the angle</source>
        <translation>S התמרת פורייה לזמן קצר של הצליל, W פסי mel, ⁦arg⁩ הזווית</translation>
    </message>
    <message>
        <source>Saeed, Grangier and Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021</source>
        <translation>⁦Saeed, Grangier and Zeghidour, Contrastive Learning of General-Purpose Audio Representations, ICASSP 2021⁩</translation>
    </message>
    <message>
        <source>Seed 000&apos;s attempt to learn the phase as well: mel decibels in one channel, the angle in another, with a loss that knows a whole turn to be none. The seed found that the phase is not learnt, which you can hear for yourself. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>הניסיון של עבודה 000 ללמוד גם את הפאזה: mel בדציבלים בערוץ אחד, הזווית בערוץ אחר, עם הפסד שיודע שסיבוב שלם הוא אפס. בעבודה נמצא שהפאזה אינה נלמדת, ואת זה אפשר לשמוע. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s genres, two at a time, which it found not to transfer: see where the method ends. It pairs Instrumental with Pop, Classical with Pop and Rock with Folk, and needs the folder of FMA medium. It is meant for a graphics card.</source>
        <translation>הסגנונות של עבודה 000, שניים בכל פעם; נמצא בה שאינם עוברים זה לזה: כאן רואים היכן השיטה נגמרת. הזוגות הם Instrumental עם Pop, Classical עם Pop ו־Rock עם Folk, ונדרשת התיקייה של FMA medium. מיועד לכרטיס גרפי.</translation>
    </message>
    <message>
        <source>Seed 000&apos;s transfer between instruments with its own networks and code sizes, meant for a graphics card: 200 rounds of 4,000 clips take a processor weeks. Name the folder of your corpus, such as Medley-solos-DB. The seed&apos;s loss has VGG16 besides, which losses.vgg and losses.vgg_weights bring in.</source>
        <translation>ההעברה בין כלי נגינה של עבודה 000, עם הרשתות וגודלי הקודים שלה, מיועדת לכרטיס גרפי: 200 סבבים של 4,000 קטעים נמשכים במעבד שבועות. יש לציין את התיקייה של הקורפוס שלכם, למשל Medley-solos-DB. בהפסד של העבודה יש גם VGG16, ואותו מוסיפים ב־losses.vgg וב־losses.vgg_weights.</translation>
    </message>
    <message>
        <source>Seed 001 with its critic: in the last fifth of the run the generator also learns to deceive a discriminator like GANSynth&apos;s. The seed heard less noise in high bands after it. Train it beside the run without a critic, and compare the two in the Compare panel.</source>
        <translation>עבודה 001 עם המבקר שלה: בחמישית האחרונה של ההרצה המחולל לומד גם להטעות מבחין (discriminator) כמו זה של GANSynth. בעבודה נשמע אחריו פחות רעש בפסים הגבוהים. כדאי לאמן אותה לצד ההרצה בלי מבקר, ולהשוות את שתיהן בחלונית ״השוואה״.</translation>
    </message>
    <message>
        <source>Seed 001&apos;s spectrograms with the window as short as the seed says: 25 ms every 10 ms, the nearest to its 10 ms from which sound can come back. Attacks are sharper, and low notes lie closer together. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>הספקטרוגרמות של עבודה 001 עם חלון קצר כפי שכתוב בה: 25 מילישניות בכל 10 מילישניות, הקרוב ביותר ל־10 המילישניות שלה שממנו הצליל עוד יכול לחזור. תחילות הצלילים חדות יותר, וצלילים נמוכים קרובים יותר זה לזה. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>Simonyan and Zisserman, Very Deep Convolutional Networks, ICLR 2015; as a loss: Hoshen, Li and Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019</source>
        <translation>⁦Simonyan and Zisserman, Very Deep Convolutional Networks, ICLR 2015⁩; כהפסד: ⁦Hoshen, Li and Malik, Non-Adversarial Image Synthesis with GLANN, CVPR 2019⁩</translation>
    </message>
    <message>
        <source>Standard deviation of the noise added to the content code in training. More noise leaves less room for the class to hide in the content. LORD has 1, on codes that are not normalised.</source>
        <translation>סטיית התקן של הרעש שנוסף לקוד התוכן באימון. יותר רעש משאיר למחלקה פחות מקום להסתתר בתוכן. ב־LORD הערך 1, על קודים שאינם מנורמלים.</translation>
    </message>
    <message>
        <source>Stevens, Volkmann and Newman, A scale for the measurement of the psychological magnitude pitch, 1937; sound from it: Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984</source>
        <translation>⁦Stevens, Volkmann and Newman, A scale for the measurement of the psychological magnitude pitch, 1937⁩; הצליל מתוכה: ⁦Griffin and Lim, Signal estimation from modified short-time Fourier transform, 1984⁩</translation>
    </message>
    <message>
        <source>The features of seed 003: 256 mel bands at 44.1 kHz, each class brought to a spread of its own, and all recordings to one loudness. Part of a transfer is then mere re-weighting of bands, before any network has done a thing. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>המאפיינים של עבודה 003: 256 פסי mel ב־44.1 kHz, כל מחלקה מובאת לפיזור משלה, וכל ההקלטות לעוצמה אחת. חלק מן ההעברה הוא אז רק שקלול מחדש של הפסים, עוד לפני שרשת כלשהי עשתה דבר. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>The last step&apos;s learning rate, as a share of the highest. LORD&apos;s falls from 0.0003 to 0.00001, about a thirtieth.</source>
        <translation>קצב הלמידה בצעד האחרון, כחלק מן הגבוה ביותר. ב־LORD הוא יורד מ־0.0003 ל־0.00001, בערך חלק אחד משלושים.</translation>
    </message>
    <message>
        <source>The losses of seed 001 without VGG16: the L2,2 norm, and Rho, which hears pictures through a network that is first trained here to tell the classes apart. Nothing has to be fetched for it. The network that transfers is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>ההפסדים של עבודה 001 בלי VGG16: נורמת L2,2, ו־Rho, ששומע תמונות דרך רשת שמאומנת כאן תחילה להבחין בין המחלקות. אין צורך להביא לשם כך דבר. הרשת שמעבירה היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>The losses of seed 001: VGG16, Rho and the L2,2 norm, weighted 1 : 0.5 : 1 of what each is at first. VGG16 needs a file of weights that you bring, named in losses.vgg_weights before training. Without such a file begin with the preset for Rho and L2,2.</source>
        <translation>ההפסדים של עבודה 001: VGG16, Rho ונורמת L2,2, במשקלים 1 : 0.5 : 1 ממה שכל אחד הוא בהתחלה. VGG16 זקוק לקובץ משקולות שאתם מביאים, ושמו נכתב ב־losses.vgg_weights לפני האימון. בלי קובץ כזה כדאי להתחיל בתצורה המוכנה של Rho ו־L2,2.</translation>
    </message>
    <message>
        <source>The spectra of seed 002: the logarithm of 1 + magnitude in all 1,025 bins, with the phase of the source kept for the way back. Where source and target play alike this sounds cleanest; where they do not, the old phase is heard. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>הספקטרומים של עבודה 002: הלוגריתם של 1 + המגניטודה בכל 1,025 תאי התדר, בשמירת הפאזה של המקור לדרך חזרה. במקומות שבהם המקור והיעד מנגנים דומה זה נשמע הנקי ביותר; במקומות שלא, נשמעת הפאזה הישנה. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 000: 128 bands by 128 frames, about three seconds, and back to sound through the pseudo-inverse. The network is the demonstration&apos;s, so that it trains in minutes and not at the paper&apos;s size. Compare its sound with that of the other representations.</source>
        <translation>הספקטרוגרמות של עבודה 000: 128 פסים על 128 מסגרות, כשלוש שניות, ובחזרה לצליל דרך הפסאודו־הופכי. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות ולא בגודל שבמאמר. כדאי להשוות את הצליל שלה לזה של הייצוגים האחרים.</translation>
    </message>
    <message>
        <source>The spectrograms of seed 001, read so that 128 frames are its two seconds: a hop of 250 samples, and 64 iterations of Griffin-Lim on the way back. It keeps more of fast melodies than clips of three seconds do. The network is the demonstration&apos;s, so that it trains in minutes.</source>
        <translation>הספקטרוגרמות של עבודה 001, בקריאה שלפיה 128 מסגרות הן שתי השניות שלה: דילוג של 250 דגימות, ו־64 איטרציות של Griffin-Lim בדרך חזרה. כך נשמר ממנגינות מהירות יותר מאשר בקטעים של שלוש שניות. הרשת היא זו של ההדגמה, ולכן היא מתאמנת בדקות.</translation>
    </message>
    <message>
        <source>The whole method of seed 001 at demonstration size, in three stages: codes for every clip first, then encoders that find such codes, then both together. Half of the run looks for the codes. The stages after it are what makes recordings playable that nobody trained on.</source>
        <translation>השיטה של עבודה 001 בשלמותה בגודל של הדגמה, בשלושה שלבים: תחילה קודים לכל קטע, אחר כך מקודדים שמוצאים קודים כאלה, ואז שניהם יחד. מחצית ההרצה מחפשת את הקודים. השלבים שאחריה הם המאפשרים לנגן הקלטות שאיש לא אימן עליהן.</translation>
    </message>
    <message>
        <source>Weight of the content code&apos;s mean square: keeps the codes small against the noise. LORD has 0.0001 of the sum of squares, which is 0.0128 of the mean of 128.</source>
        <translation>משקל הריבוע הממוצע של קוד התוכן: שומר על הקודים קטנים לעומת הרעש. ב־LORD הערך 0.0001 מסכום הריבועים, שהוא 0.0128 מן הממוצע של 128.</translation>
    </message>
    <message>
        <source>Whether the phase channels of transfers have their edges where the amplitudes have theirs: the correlation of how steep both are, from -1 to 1. More than in recordings means that the shape of the amplitudes has leaked into the phase.</source>
        <translation>האם לערוצי הפאזה של ההעברות יש קצוות במקומות שבהם יש קצוות למשרעות: המתאם בין תלילותם של אלה ושל אלה, מ־‎-1 עד 1. יותר מאשר בהקלטות פירושו שצורת המשרעות דלפה אל הפאזה.</translation>
    </message>
    <message>
        <source>X and Y the magnitudes of the clip and of what the model makes of it</source>
        <translation>X ו־Y המגניטודות של הקטע ושל מה שהמודל עושה ממנו</translation>
    </message>
    <message>
        <source>c a channel of the layer before, µ and σ its mean and spread over the clip, γ and β what the class code makes of itself</source>
        <translation>c ערוץ של השכבה הקודמת, µ ו־σ הממוצע והפיזור שלו לאורך הקטע, γ ו־β מה שקוד המחלקה עושה מעצמו</translation>
    </message>
    <message>
        <source>c a channel over time, µ and σ its mean and spread: what is steady over the clip goes</source>
        <translation>c ערוץ לאורך הזמן, µ ו־σ הממוצע והפיזור שלו: מה שקבוע לאורך הקטע נעלם</translation>
    </message>
    <message>
        <source>cᵢ a code kept for every clip, e the table of class codes, Eᶜ and Eʸ the encoders that take the tables&apos; place, zᵢ noise, a and b the weights of the codes</source>
        <translation>cᵢ קוד שנשמר לכל קטע, e הטבלה של קודי המחלקה, Eᶜ ו־Eʸ המקודדים שבאים במקום הטבלאות, zᵢ רעש, a ו־b משקלי הקודים</translation>
    </message>
    <message>
        <source>five convolutions over the picture, all but the first with a step of two, then three dense layers</source>
        <translation>חמש קונבולוציות על התמונה, כולן פרט לראשונה בפסיעה של שתיים, ואחריהן שלוש שכבות צפופות</translation>
    </message>
    <message>
        <source>f₀ the lowest band, B the bands in an octave, w_k a window as long as the band is narrow</source>
        <translation>f₀ הפס הנמוך ביותר, B הפסים באוקטבה, w_k חלון ארוך ככל שהפס צר</translation>
    </message>
    <message>
        <source>p which notes Basic Pitch hears: how likely each of 88 keys sounds at each moment</source>
        <translation>p אילו צלילים Basic Pitch שומע: באיזו סבירות נשמע כל אחד מ־88 קלידים בכל רגע</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>הקלטות</translation>
    </message>
    <message>
        <source>s the sound, W the triangles of the mel bands, ε the least level</source>
        <translation>s הצליל, W המשולשים של פסי mel, ε הרמה הנמוכה ביותר</translation>
    </message>
    <message>
        <source>s the sound; its own phase is kept for the way back</source>
        <translation>s הצליל; הפאזה שלו עצמו נשמרת לדרך חזרה</translation>
    </message>
    <message>
        <source>seed 000</source>
        <translation>עבודה 000</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, N the numbers in a clip</source>
        <translation>x הקטע, y מה שהמודל עושה ממנו, N כמה מספרים יש בקטע</translation>
    </message>
    <message>
        <source>x the clip, y what the model makes of it, φₗ what layer l of a network sees in it</source>
        <translation>x הקטע, y מה שהמודל עושה ממנו, φₗ מה ששכבה l של רשת רואה בו</translation>
    </message>
    <message>
        <source>xᵢ a clip, yᵢ its class, e the table of class codes, E the encoder, G the generator, ℓ the losses, σ the content noise, λ the content decay</source>
        <translation>xᵢ קטע, yᵢ המחלקה שלו, e הטבלה של קודי המחלקה, E המקודד, G המחולל, ℓ ההפסדים, σ הרעש בתוכן, λ דעיכת התוכן</translation>
    </message>
    <message>
        <source>θ the angle in the clip, φ the one the model makes</source>
        <translation>θ הזווית בקטע, φ הזווית שהמודל יוצר</translation>
    </message>
    <message>
        <source>&quot;name&quot; must be a text in quotes</source>
        <translation>הערך של ״name״ צריך להיות טקסט במירכאות</translation>
    </message>
    <message>
        <source>&quot;use&quot; must be a name in quotes</source>
        <translation>הערך של ״use״ צריך להיות שם במירכאות</translation>
    </message>
    <message>
        <source>&quot;{}&quot; cannot be the name of a class</source>
        <translation>״{}״ אינו יכול להיות שם של מחלקה</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is there twice</source>
        <translation>״{}״ מופיע פעמיים</translation>
    </message>
    <message>
        <source>&quot;{}&quot; must be {}</source>
        <translation>הערך של ״{}״ צריך להיות {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; stands outside a table</source>
        <translation>״{}״ נמצא מחוץ לטבלה</translation>
    </message>
    <message>
        <source>Add another: a transfer needs at least two</source>
        <translation>יש להוסיף עוד אחת: להעברה דרושות לפחות שתיים</translation>
    </message>
    <message>
        <source>Add files: those for testing and those for training must be different ones</source>
        <translation>יש להוסיף קבצים: קובצי המבחן וקובצי האימון צריכים להיות שונים</translation>
    </message>
    <message>
        <source>Add folders of these names to measure them too</source>
        <translation>כדי למדוד גם אותן, יש להוסיף תיקיות בשמות האלה</translation>
    </message>
    <message>
        <source>Add recordings, or remove it</source>
        <translation>יש להוסיף הקלטות, או להסיר אותה</translation>
    </message>
    <message>
        <source>Ask for at least one of each</source>
        <translation>יש לבקש לפחות אחת מכל סוג</translation>
    </message>
    <message>
        <source>Ask for fewer</source>
        <translation>יש לבקש פחות</translation>
    </message>
    <message>
        <source>Ask for fewer phrases, or add files</source>
        <translation>יש לבקש פחות פראזות, או להוסיף קבצים</translation>
    </message>
    <message>
        <source>Blend them as they are</source>
        <translation>יש למזג את הקטעים כפי שהם</translation>
    </message>
    <message>
        <source>Bring the old recordings back to see what the run saw</source>
        <translation>כדי לראות את מה שההרצה ראתה, יש להחזיר את ההקלטות הישנות</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or name the folder where they are</source>
        <translation>יש להחזיר את ההקלטות הישנות, או לציין את התיקייה שבה הן נמצאות</translation>
    </message>
    <message>
        <source>Bring the old recordings back, or train a new run</source>
        <translation>יש להחזיר את ההקלטות הישנות, או לאמן הרצה חדשה</translation>
    </message>
    <message>
        <source>Check its name, or fetch the table again</source>
        <translation>יש לבדוק את שם הקובץ, או להוריד שוב את הטבלה</translation>
    </message>
    <message>
        <source>Check its name, or go on without it</source>
        <translation>יש לבדוק את שם הקובץ, או להמשיך בלעדיו</translation>
    </message>
    <message>
        <source>Check that it is the file you meant</source>
        <translation>יש לבדוק שזה הקובץ שהתכוונתם אליו</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>יש לבדוק את הנתיב</translation>
    </message>
    <message>
        <source>Check the path, or make the built-in corpus</source>
        <translation>יש לבדוק את הנתיב, או להפיק את הקורפוס המובנה</translation>
    </message>
    <message>
        <source>Check the path, or name none to use the system&apos;s</source>
        <translation>יש לבדוק את הנתיב, או להשאיר אותו ריק כדי להשתמש בסאונדפונט של המערכת</translation>
    </message>
    <message>
        <source>Choose a file that File &gt; Save session as… has made</source>
        <translation>יש לבחור קובץ שנוצר ב״קובץ ← שמירת הסשן בשם…״</translation>
    </message>
    <message>
        <source>Choose a folder, or make the built-in corpus</source>
        <translation>יש לבחור תיקייה, או להפיק את הקורפוס המובנה</translation>
    </message>
    <message>
        <source>Choose a longer one</source>
        <translation>יש לבחור הקלטה ארוכה יותר</translation>
    </message>
    <message>
        <source>Choose a new folder, an empty one, or one that was recorded into before</source>
        <translation>יש לבחור תיקייה חדשה, תיקייה ריקה, או תיקייה שכבר הוקלט אליה</translation>
    </message>
    <message>
        <source>Choose a place you may use, or change its permissions</source>
        <translation>יש לבחור מקום שיש לכם הרשאה להשתמש בו, או לשנות את ההרשאות שלו</translation>
    </message>
    <message>
        <source>Choose a recording that is not empty</source>
        <translation>יש לבחור הקלטה שאינה ריקה</translation>
    </message>
    <message>
        <source>Choose a recording, or a part of one, that can be heard</source>
        <translation>יש לבחור הקלטה, או חלק מהקלטה, שאפשר לשמוע</translation>
    </message>
    <message>
        <source>Choose a step that was saved</source>
        <translation>יש לבחור צעד שנשמר</translation>
    </message>
    <message>
        <source>Choose anew, or delete the file</source>
        <translation>יש לבחור מחדש, או למחוק את הקובץ</translation>
    </message>
    <message>
        <source>Choose another folder, or delete it first</source>
        <translation>יש לבחור תיקייה אחרת, או למחוק תחילה את הזאת</translation>
    </message>
    <message>
        <source>Choose another step; training is not affected</source>
        <translation>יש לבחור צעד אחר; האימון אינו מושפע</translation>
    </message>
    <message>
        <source>Choose fewer clips</source>
        <translation>יש לבחור פחות קטעים</translation>
    </message>
    <message>
        <source>Choose one of the run&apos;s clips</source>
        <translation>יש לבחור אחד מן הקטעים של ההרצה</translation>
    </message>
    <message>
        <source>Choose one of {}</source>
        <translation>יש לבחור מתוך אלה: {}</translation>
    </message>
    <message>
        <source>Choose other clips</source>
        <translation>יש לבחור קטעים אחרים</translation>
    </message>
    <message>
        <source>Close the program that uses it, or choose another; see also that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>יש לסגור את התוכנה שמשתמשת בו, או לבחור מיקרופון אחר; כדאי גם לבדוק שיש לכם הרשאה להשתמש בו: בהגדרות הפרטיות של שולחן העבודה, או בקבוצה audio</translation>
    </message>
    <message>
        <source>Compare runs of one corpus with the same classes, representation and clips</source>
        <translation>יש להשוות הרצות של אותו קורפוס, עם אותן מחלקות, אותו ייצוג ואותם קטעים</translation>
    </message>
    <message>
        <source>Connect a microphone, and see that you may use it: the desktop&apos;s privacy settings, or the group audio</source>
        <translation>יש לחבר מיקרופון, ולבדוק שיש לכם הרשאה להשתמש בו: בהגדרות הפרטיות של שולחן העבודה, או בקבוצה audio</translation>
    </message>
    <message>
        <source>Connect a sound device; everything but listening and recording works without one</source>
        <translation>יש לחבר התקן שמע; הכול פרט להאזנה ולהקלטה פועל גם בלעדיו</translation>
    </message>
    <message>
        <source>Convert it to WAV or FLAC, or remove it</source>
        <translation>יש להמיר אותו ל־WAV או FLAC, או להסיר אותו</translation>
    </message>
    <message>
        <source>Copy the run again</source>
        <translation>יש להעתיק שוב את ההרצה</translation>
    </message>
    <message>
        <source>Copy the run again, or train it anew</source>
        <translation>יש להעתיק שוב את ההרצה, או לאמן אותה מחדש</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>יש לתקן את השורה</translation>
    </message>
    <message>
        <source>Correct the line, or delete it</source>
        <translation>יש לתקן את השורה, או למחוק אותה</translation>
    </message>
    <message>
        <source>Cut it into pieces</source>
        <translation>יש לחתוך אותו לחלקים</translation>
    </message>
    <message>
        <source>Delete it and run packaging/models, which fetches the right one</source>
        <translation>יש למחוק אותו ולהריץ את packaging/models, שמביא את הנכון</translation>
    </message>
    <message>
        <source>Delete it by hand</source>
        <translation>יש למחוק אותו ידנית</translation>
    </message>
    <message>
        <source>Delete it to read the folder as one class per folder, without its takes</source>
        <translation>יש למחוק אותו כדי לקרוא את התיקייה לפי המבנה ״תיקייה לכל מחלקה״, בלי הטייקים שלה</translation>
    </message>
    <message>
        <source>Delete the file; it is made again</source>
        <translation>יש למחוק את הקובץ; הוא ייווצר שוב</translation>
    </message>
    <message>
        <source>Delete the folder and make the corpus again</source>
        <translation>יש למחוק את התיקייה ולהפיק שוב את הקורפוס</translation>
    </message>
    <message>
        <source>Delete the folder by hand</source>
        <translation>יש למחוק את התיקייה ידנית</translation>
    </message>
    <message>
        <source>Did you mean &quot;{}&quot;?</source>
        <translation>האם הכוונה ל־״{}״?</translation>
    </message>
    <message>
        <source>Export it again as ordinary WAV or FLAC</source>
        <translation>יש לייצא אותו שוב כ־WAV או FLAC רגיל</translation>
    </message>
    <message>
        <source>Export them with Python&apos;s torchvision and safetensors, as docs/perceptual-weights.md says: {}</source>
        <translation>יש לייצא אותן בעזרת torchvision ו־safetensors של Python, כפי שכתוב ב־docs/perceptual-weights.md: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Fetch fma_metadata again</source>
        <translation>יש להוריד שוב את fma_metadata</translation>
    </message>
    <message>
        <source>Fetch it, or go on without it</source>
        <translation>יש להוריד אותה, או להמשיך בלעדיה</translation>
    </message>
    <message>
        <source>Fetch the file again, or save it anew as comma-separated text</source>
        <translation>יש להוריד שוב את הקובץ, או לשמור אותו מחדש כטקסט מופרד בפסיקים</translation>
    </message>
    <message>
        <source>Fetch the file of Medley-solos-DB again</source>
        <translation>יש להוריד שוב את הקובץ של Medley-solos-DB</translation>
    </message>
    <message>
        <source>Fetch the file of MusicNet again</source>
        <translation>יש להוריד שוב את הקובץ של MusicNet</translation>
    </message>
    <message>
        <source>Fetch the file of NSynth again</source>
        <translation>יש להוריד שוב את הקובץ של NSynth</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s files once more, unchanged</source>
        <translation>יש להוריד שוב את קובצי המודל, בלי שינוי</translation>
    </message>
    <message>
        <source>Fetch the others, or go on with these</source>
        <translation>יש להוריד את האחרות, או להמשיך עם אלה</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing that was saved before is lost</source>
        <translation>יש לפנות מקום ולנסות שוב; דבר ממה שנשמר קודם לא אבד</translation>
    </message>
    <message>
        <source>Free some space on that disk</source>
        <translation>יש לפנות מקום בדיסק הזה</translation>
    </message>
    <message>
        <source>Get another copy of it, or cut off the damaged part</source>
        <translation>יש להשיג עותק אחר שלו, או לחתוך ממנו את החלק הפגום</translation>
    </message>
    <message>
        <source>Get another copy of it, or remove it</source>
        <translation>יש להשיג עותק אחר שלו, או להסיר אותו</translation>
    </message>
    <message>
        <source>Give at least one loss a weight above 0</source>
        <translation>יש לתת להפסד אחד לפחות משקל גדול מ־0</translation>
    </message>
    <message>
        <source>Give at least two classes recordings that are longer than a clip</source>
        <translation>יש לתת לשתי מחלקות לפחות הקלטות ארוכות מקטע</translation>
    </message>
    <message>
        <source>Give every variant a name of its own, and every list different values</source>
        <translation>יש לתת לכל וריאנט שם משלו, ולכל רשימה ערכים שונים</translation>
    </message>
    <message>
        <source>Give it one in the table, or go on without it</source>
        <translation>יש לרשום לה סגנון בטבלה, או להמשיך בלעדיה</translation>
    </message>
    <message>
        <source>Give the experiment another name</source>
        <translation>יש לתת לניסוי שם אחר</translation>
    </message>
    <message>
        <source>Give the same command again to have everything</source>
        <translation>כדי לקבל את הכול, יש לתת שוב את אותה פקודה</translation>
    </message>
    <message>
        <source>Give the same command again to have them</source>
        <translation>כדי לקבל אותם, יש לתת שוב את אותה פקודה</translation>
    </message>
    <message>
        <source>Go on with the version of LibTorch that is named in run.json</source>
        <translation>יש להמשיך בגרסה של LibTorch שכתובה ב־run.json</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>יש להמשיך בלעדיו</translation>
    </message>
    <message>
        <source>Have it played by a class</source>
        <translation>יש לבחור מחלקה שתנגן אותו</translation>
    </message>
    <message>
        <source>Have the split drawn, or add recordings of the training part</source>
        <translation>יש להגריל את החלוקה, או להוסיף הקלטות לצד האימון</translation>
    </message>
    <message>
        <source>Hold some recordings out, or measure on another corpus</source>
        <translation>יש לשמור כמה הקלטות למבחן, או למדוד על קורפוס אחר</translation>
    </message>
    <message>
        <source>How far a step goes at most, as a multiple of the usual: one batch of suddenly large gradients would throw the weights so far that parts of a network never learn again. 0 is no limit, as in the papers.</source>
        <translation>גודלו המרבי של צעד, ככפולה של הרגיל: אצווה אחת עם גרדיאנטים גדולים פתאום הייתה זורקת את המשקולות כל כך רחוק, שחלקים מן הרשת לא היו לומדים עוד לעולם. 0 פירושו בלי הגבלה, כמו במאמרים.</translation>
    </message>
    <message>
        <source>Install the package fluidr3mono-gm-soundfont, or name an SF2 or SF3 file</source>
        <translation>יש להתקין את החבילה fluidr3mono-gm-soundfont, או לציין קובץ SF2 או SF3</translation>
    </message>
    <message>
        <source>It has name, experiment, [fixed], [vary] and [[variant]]</source>
        <translation>המפתחות שלה הם ⁦name, experiment, [fixed], [vary]⁩ ו־⁦[[variant]]⁩</translation>
    </message>
    <message>
        <source>It has {}</source>
        <translation>המחלקות שבו: {}</translation>
    </message>
    <message>
        <source>Its classes are {}</source>
        <translation>המחלקות שלה: {}</translation>
    </message>
    <message>
        <source>Keep something first</source>
        <translation>יש להוסיף תחילה משהו לרשימה</translation>
    </message>
    <message>
        <source>Known here: {}</source>
        <translation>המוכרים כאן: {}</translation>
    </message>
    <message>
        <source>Known: {}</source>
        <translation>המוכרים: {}</translation>
    </message>
    <message>
        <source>Leave out one of them</source>
        <translation>יש להשמיט אחד מהם</translation>
    </message>
    <message>
        <source>Leave the blending of powers out</source>
        <translation>יש לוותר על מיזוג ההספקים</translation>
    </message>
    <message>
        <source>Leave the number out</source>
        <translation>יש להשמיט את המספר</translation>
    </message>
    <message>
        <source>Let its name end in .wav, or in .flac for 16 bits</source>
        <translation>שמו צריך להסתיים ב־⁦.wav⁩, או ב־⁦.flac⁩ עבור 16 סיביות</translation>
    </message>
    <message>
        <source>LibTorch does not understand the optimiser&apos;s state</source>
        <translation>מצב האופטימיזציה אינו מובן ל־LibTorch</translation>
    </message>
    <message>
        <source>Look for it in the trash</source>
        <translation>יש לחפש אותה באשפה</translation>
    </message>
    <message>
        <source>Lower it</source>
        <translation>יש להנמיך אותו</translation>
    </message>
    <message>
        <source>Lower the lowest frequency or use a higher sample rate</source>
        <translation>יש להנמיך את התדר הנמוך ביותר, או להשתמש בקצב דגימה גבוה יותר</translation>
    </message>
    <message>
        <source>Lower training.learning_rate and train again; what was saved before is kept</source>
        <translation>יש להקטין את training.learning_rate ולאמן שוב; מה שנשמר קודם לא אבד</translation>
    </message>
    <message>
        <source>Make latent_part, warm_up_part and adversarial_part smaller than 1 together</source>
        <translation>סכומם של latent_part, warm_up_part ו־adversarial_part צריך להיות קטן מ־1</translation>
    </message>
    <message>
        <source>Make one sub-folder per class and put its recordings there</source>
        <translation>יש ליצור תיקיית משנה לכל מחלקה ולשים בה את ההקלטות שלה</translation>
    </message>
    <message>
        <source>Make room for {:.1f} GiB there, or let XDG_CACHE_HOME name a folder on a larger disk</source>
        <translation>יש לפנות שם ⁦{:.1f} GiB⁩, או לציין ב־XDG_CACHE_HOME תיקייה בדיסק גדול יותר</translation>
    </message>
    <message>
        <source>Matrix products are slow on this machine, so training will be too. Install the package libopenblas0-pthread, or close other programs if it is installed already.</source>
        <translation>כפל מטריצות איטי במחשב הזה, ולכן גם האימון יהיה איטי. יש להתקין את החבילה libopenblas0-pthread, ואם היא כבר מותקנת, לסגור תוכנות אחרות.</translation>
    </message>
    <message>
        <source>Measure it again: timbrel-cli evaluate</source>
        <translation>יש למדוד אותה שוב: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Measure the run again: timbrel-cli evaluate</source>
        <translation>יש למדוד שוב את ההרצה: timbrel-cli evaluate</translation>
    </message>
    <message>
        <source>Medley-solos-DB_metadata.csv is not in it</source>
        <translation>הקובץ Medley-solos-DB_metadata.csv אינו נמצא בה</translation>
    </message>
    <message>
        <source>Move it away: a new one is begun, and the sounds beside it stay</source>
        <translation>יש להעביר אותה למקום אחר: תתחיל רשימה חדשה, והצלילים שלצידה יישארו</translation>
    </message>
    <message>
        <source>Move them into the folder of their class</source>
        <translation>יש להעביר אותם לתיקייה של המחלקה שלהם</translation>
    </message>
    <message>
        <source>Name a file</source>
        <translation>יש לציין קובץ</translation>
    </message>
    <message>
        <source>Name a file that ends in .png, .svg or .pdf</source>
        <translation>יש לציין קובץ ששמו מסתיים ב־⁦.png⁩, ב־⁦.svg⁩ או ב־⁦.pdf⁩</translation>
    </message>
    <message>
        <source>Name a folder as the run&apos;s class, if it is one of them</source>
        <translation>יש לקרוא לתיקייה בשם המחלקה של ההרצה, אם היא אחת מהן</translation>
    </message>
    <message>
        <source>Name a folder that Timbrel made, or read it as another layout</source>
        <translation>יש לציין תיקייה ש־Timbrel הפיק, או לקרוא אותה לפי מבנה אחר</translation>
    </message>
    <message>
        <source>Name a folder that training has made</source>
        <translation>יש לציין תיקייה שנוצרה באימון</translation>
    </message>
    <message>
        <source>Name a folder with .mid files</source>
        <translation>יש לציין תיקייה עם קובצי ⁦.mid⁩</translation>
    </message>
    <message>
        <source>Name a sound file</source>
        <translation>יש לציין קובץ צליל</translation>
    </message>
    <message>
        <source>Name a standard MIDI file with at least one melody, or remove it</source>
        <translation>יש לציין קובץ MIDI תקני עם מנגינה אחת לפחות, או להסיר אותו</translation>
    </message>
    <message>
        <source>Name an SF2 or SF3 file</source>
        <translation>יש לציין קובץ SF2 או SF3</translation>
    </message>
    <message>
        <source>Name another run</source>
        <translation>יש לציין הרצה נוספת</translation>
    </message>
    <message>
        <source>Name instruments such as piano,violin</source>
        <translation>יש לציין כלי נגינה, למשל piano,violin</translation>
    </message>
    <message>
        <source>Name it as FMA does: 000002.mp3</source>
        <translation>יש לקרוא לו כמו ב־FMA: ⁦000002.mp3⁩</translation>
    </message>
    <message>
        <source>Name its folders as the run&apos;s classes are named</source>
        <translation>יש לקרוא לתיקיות שבה בשמות המחלקות של ההרצה</translation>
    </message>
    <message>
        <source>Name one, or go on without it</source>
        <translation>יש לציין הרכב, או להמשיך בלי ההקלטה</translation>
    </message>
    <message>
        <source>Name the class that plays the recording</source>
        <translation>יש לציין את המחלקה שמנגנת את ההקלטה</translation>
    </message>
    <message>
        <source>Name the folder of GTZAN, or read it as a folder per class</source>
        <translation>יש לציין את התיקייה של GTZAN, או לקרוא אותה לפי המבנה ״תיקייה לכל מחלקה״</translation>
    </message>
    <message>
        <source>Name the folder that holds fma_metadata and fma_small, fma_medium or fma_large</source>
        <translation>יש לציין את התיקייה שבה נמצאות fma_metadata ו־fma_small, fma_medium או fma_large</translation>
    </message>
    <message>
        <source>Name the folder that holds nsynth-train, nsynth-valid or nsynth-test</source>
        <translation>יש לציין את התיקייה שבה נמצאת nsynth-train, nsynth-valid או nsynth-test</translation>
    </message>
    <message>
        <source>Name the folder that holds the recordings</source>
        <translation>יש לציין את התיקייה שבה נמצאות ההקלטות</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of Medley-solos-DB</source>
        <translation>יש לציין את התיקייה שבה נמצאת הטבלה של Medley-solos-DB</translation>
    </message>
    <message>
        <source>Name the folder that holds the table of MusicNet</source>
        <translation>יש לציין את התיקייה שבה נמצאת הטבלה של MusicNet</translation>
    </message>
    <message>
        <source>Put it under a heading such as [training]</source>
        <translation>יש לשים אותו תחת כותרת כמו ⁦[training]⁩</translation>
    </message>
    <message>
        <source>Put the corpus where the run&apos;s experiment.toml says, and export again</source>
        <translation>יש לשים את הקורפוס במקום שכתוב ב־experiment.toml של ההרצה, ולייצא שוב</translation>
    </message>
    <message>
        <source>Raise representation.sample_rate, or remove it</source>
        <translation>יש להעלות את representation.sample_rate, או להסיר את ההקלטה</translation>
    </message>
    <message>
        <source>Record a second take</source>
        <translation>יש להקליט טייק שני</translation>
    </message>
    <message>
        <source>Record into it, or read it as a folder per class</source>
        <translation>יש להקליט אליה, או לקרוא אותה לפי המבנה ״תיקייה לכל מחלקה״</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>יש להסיר את ההקלטה</translation>
    </message>
    <message>
        <source>Remove one of the two</source>
        <translation>יש להסיר אחת מן השתיים</translation>
    </message>
    <message>
        <source>Run packaging/models, which fetches it</source>
        <translation>יש להריץ את packaging/models, שמביא אותו</translation>
    </message>
    <message>
        <source>Save it from NumPy with numpy.save(…, array.astype(&apos;float32&apos;))</source>
        <translation>יש לשמור אותו מ־NumPy באמצעות ⁦numpy.save(…, array.astype(&apos;float32&apos;))⁩</translation>
    </message>
    <message>
        <source>Say who plays: piano, violin, your own name</source>
        <translation>יש לציין מי מנגן: פסנתר, כינור, השם שלכם</translation>
    </message>
    <message>
        <source>See that it is still plugged in, or choose another device</source>
        <translation>יש לבדוק שהוא עדיין מחובר, או לבחור התקן אחר</translation>
    </message>
    <message>
        <source>See that it is still plugged in, then choose it again</source>
        <translation>יש לבדוק שהוא עדיין מחובר, ואז לבחור אותו שוב</translation>
    </message>
    <message>
        <source>Set losses.{} to 0, or choose another seed</source>
        <translation>יש לקבוע את losses.{} ל־0, או לבחור זרע אחר</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>הגבלת הצעד</translation>
    </message>
    <message>
        <source>Take away the lists to use it</source>
        <translation>כדי להשתמש בה, יש להסיר את הרשימות</translation>
    </message>
    <message>
        <source>Take it from one of them, for the split to be as published</source>
        <translation>כדי שהחלוקה תהיה כפי שפורסמה, יש למחוק אותה מאחת מהן</translation>
    </message>
    <message>
        <source>There are {}</source>
        <translation>הקיימים: {}</translation>
    </message>
    <message>
        <source>This is a mistake in the program; please report it</source>
        <translation>זו טעות בתוכנה; נא לדווח עליה</translation>
    </message>
    <message>
        <source>Train a new run to use everything</source>
        <translation>כדי להשתמש בכול, יש לאמן הרצה חדשה</translation>
    </message>
    <message>
        <source>Train a run that holds some recordings out</source>
        <translation>יש לאמן הרצה ששומרת כמה הקלטות למבחן</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>יש לאמן אותה תחילה</translation>
    </message>
    <message>
        <source>Train it first, or copy it again</source>
        <translation>יש לאמן אותה תחילה, או להעתיק אותה שוב</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again</source>
        <translation>יש לאמן אותה זמן מה, או להעתיק אותה שוב</translation>
    </message>
    <message>
        <source>Train it for a while, or copy it again, and export again</source>
        <translation>יש לאמן אותה זמן מה, או להעתיק אותה שוב, ולייצא שוב</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>יש לנסות שוב</translation>
    </message>
    <message>
        <source>Try again when nothing writes to the corpus</source>
        <translation>יש לנסות שוב כשדבר אינו כותב אל הקורפוס</translation>
    </message>
    <message>
        <source>Try another kind of file</source>
        <translation>יש לנסות סוג אחר של קובץ</translation>
    </message>
    <message>
        <source>Use &quot;cpu&quot; or &quot;auto&quot;, or install a CUDA build of LibTorch</source>
        <translation>יש להשתמש ב־״cpu״ או ב־״auto״, או להתקין גרסת CUDA של LibTorch</translation>
    </message>
    <message>
        <source>Use 1 to 60 seconds</source>
        <translation>יש להזין 1 עד 60 שניות</translation>
    </message>
    <message>
        <source>Use 128</source>
        <translation>יש להזין 128</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or fewer AdaIN layers</source>
        <translation>יש להשתמש ב־128 פסים וב־128 מסגרות, או בפחות שכבות AdaIN</translation>
    </message>
    <message>
        <source>Use 128 bands and 128 frames, or no adversarial stage</source>
        <translation>יש להשתמש ב־128 פסים וב־128 מסגרות, או לוותר על שלב המבקר</translation>
    </message>
    <message>
        <source>Use 8000 to 96000 Hz</source>
        <translation>יש להשתמש בקצב שבין 8000 ל־⁦96000 Hz⁩</translation>
    </message>
    <message>
        <source>Use a General MIDI name such as piano, violin, trumpet or flute</source>
        <translation>יש להשתמש בשם של General MIDI, כמו piano, violin, trumpet או flute</translation>
    </message>
    <message>
        <source>Use a common sample rate</source>
        <translation>יש להשתמש בקצב דגימה מקובל</translation>
    </message>
    <message>
        <source>Use a corpus with more recordings</source>
        <translation>יש להשתמש בקורפוס עם יותר הקלטות</translation>
    </message>
    <message>
        <source>Use a hop of at most {} samples</source>
        <translation>יש להשתמש בדילוג של {} דגימות לכל היותר</translation>
    </message>
    <message>
        <source>Use a representation in decibels, such as mel-db, or set it to 0</source>
        <translation>יש להשתמש בייצוג בדציבלים, כמו mel-db, או לקבוע אותו ל־0</translation>
    </message>
    <message>
        <source>Use a short name that can be that of a folder, without / and \</source>
        <translation>יש להשתמש בשם קצר שיכול להיות שם של תיקייה, בלי / ובלי \</translation>
    </message>
    <message>
        <source>Use a smaller batch, a smaller corpus or a smaller model</source>
        <translation>יש להשתמש באצווה קטנה יותר, בקורפוס קטן יותר או במודל קטן יותר</translation>
    </message>
    <message>
        <source>Use a window of at most {} samples</source>
        <translation>יש להשתמש בחלון של {} דגימות לכל היותר</translation>
    </message>
    <message>
        <source>Use an earlier checkpoint; the training has diverged</source>
        <translation>יש להשתמש בנקודת שמירה מוקדמת יותר; האימון התבדר</translation>
    </message>
    <message>
        <source>Use an even number, best a power of two</source>
        <translation>יש להשתמש במספר זוגי, ועדיף בחזקה של שתיים</translation>
    </message>
    <message>
        <source>Use another checkpoint</source>
        <translation>יש להשתמש בנקודת שמירה אחרת</translation>
    </message>
    <message>
        <source>Use another copy of it, or an earlier checkpoint</source>
        <translation>יש להשתמש בעותק אחר שלו, או בנקודת שמירה מוקדמת יותר</translation>
    </message>
    <message>
        <source>Use another soundfont, or leave out this class</source>
        <translation>יש להשתמש בסאונדפונט אחר, או להשמיט את המחלקה הזאת</translation>
    </message>
    <message>
        <source>Use at least two classes, each with readable recordings</source>
        <translation>יש להשתמש בשתי מחלקות לפחות, ובכל אחת הקלטות שאפשר לקרוא</translation>
    </message>
    <message>
        <source>Use at most {} Hz, or 0 for just that</source>
        <translation>יש להזין ⁦{} Hz⁩ לכל היותר, או 0, שפירושו בדיוק הערך הזה</translation>
    </message>
    <message>
        <source>Use at most {} bands, or a higher sample rate</source>
        <translation>יש להשתמש ב־{} פסים לכל היותר, או בקצב דגימה גבוה יותר</translation>
    </message>
    <message>
        <source>Use at most {}, or 0 for the usual number</source>
        <translation>יש להזין {} לכל היותר, או 0 למספר הרגיל</translation>
    </message>
    <message>
        <source>Use fewer</source>
        <translation>יש להשתמש בפחות</translation>
    </message>
    <message>
        <source>Use fewer bands or a larger fft_size</source>
        <translation>יש להשתמש בפחות פסים או ב־fft_size גדול יותר</translation>
    </message>
    <message>
        <source>Use larger clips, or set this loss to 0</source>
        <translation>יש להשתמש בקטעים גדולים יותר, או לקבוע את ההפסד הזה ל־0</translation>
    </message>
    <message>
        <source>Use longer recordings or fewer frames per clip</source>
        <translation>יש להשתמש בהקלטות ארוכות יותר או בפחות מסגרות לקטע</translation>
    </message>
    <message>
        <source>Use more bands and frames, or set losses.vgg to 0</source>
        <translation>יש להשתמש ביותר פסים ומסגרות, או לקבוע את losses.vgg ל־0</translation>
    </message>
    <message>
        <source>Use readable recordings that are longer than a clip</source>
        <translation>יש להשתמש בהקלטות שאפשר לקרוא, ושהן ארוכות מקטע</translation>
    </message>
    <message>
        <source>Use sample rates from {} to {} Hz</source>
        <translation>יש להשתמש בקצבי דגימה שבין {} ל־⁦{} Hz⁩</translation>
    </message>
    <message>
        <source>Use sounds of half a second or more that can be heard</source>
        <translation>יש להשתמש בצלילים של חצי שנייה או יותר, שאפשר לשמוע</translation>
    </message>
    <message>
        <source>Use the experiment.toml that this checkpoint was trained with</source>
        <translation>יש להשתמש ב־experiment.toml שנקודת השמירה הזאת אומנה לפיו</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>יש להזין {}</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it there</source>
        <translation>יש להמתין עד שיסתיים, או לעצור אותו שם</translation>
    </message>
    <message>
        <source>Write [[dock]] above each</source>
        <translation>מעל כל אחת מהן יש לכתוב ⁦[[dock]]⁩</translation>
    </message>
    <message>
        <source>Write experiment = &quot;first-transfer&quot;, a preset or a TOML file</source>
        <translation>יש לכתוב ⁦experiment = &quot;first-transfer&quot;⁩, תצורה מוכנה או קובץ TOML</translation>
    </message>
    <message>
        <source>Write it as it is listed, or take it from the list</source>
        <translation>יש לכתוב את השם כפי שהוא מופיע ברשימת ההקלטות, או למחוק אותו מן הרשימה הזאת</translation>
    </message>
    <message>
        <source>Write it in brackets: [1, 2]</source>
        <translation>יש לכתוב אותו בסוגריים מרובעים: ⁦[1, 2]⁩</translation>
    </message>
    <message>
        <source>Write lists of values under [vary], or variants under [[variant]]</source>
        <translation>יש לכתוב רשימות של ערכים תחת ⁦[vary]⁩, או וריאנטים תחת ⁦[[variant]]⁩</translation>
    </message>
    <message>
        <source>Write name = &quot;MAE alone&quot; under [[variant]]</source>
        <translation>יש לכתוב ⁦name = &quot;MAE alone&quot;⁩ תחת ⁦[[variant]]⁩</translation>
    </message>
    <message>
        <source>Write name = &quot;My experiment&quot;</source>
        <translation>יש לכתוב ⁦name = &quot;My experiment&quot;⁩</translation>
    </message>
    <message>
        <source>Write one value</source>
        <translation>יש לכתוב ערך אחד</translation>
    </message>
    <message>
        <source>Write resume = &quot;the run&apos;s folder&quot; and steps = 8000, or delete the file</source>
        <translation>יש לכתוב ⁦resume = &quot;תיקיית ההרצה&quot;⁩ ו־⁦steps = 8000⁩, או למחוק את הקובץ</translation>
    </message>
    <message>
        <source>Write them anew, or delete the file</source>
        <translation>יש לכתוב אותן מחדש, או למחוק את הקובץ</translation>
    </message>
    <message>
        <source>Write use = &quot;{}&quot; or another name</source>
        <translation>יש לכתוב ⁦use = &quot;{}&quot;⁩ או שם אחר</translation>
    </message>
    <message>
        <source>a LORD network needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>רשת LORD זקוקה לפסים ולמסגרות שמספרם הוא כפולה של {}, לא {} ו־{}</translation>
    </message>
    <message>
        <source>a code of the probe&apos;s {} part is not made of finite numbers</source>
        <translation>קוד בחלק ה{} של הבוחן אינו עשוי ממספרים סופיים</translation>
    </message>
    <message>
        <source>a figure cannot be saved in a file of this kind</source>
        <translation>אי אפשר לשמור תרשים בקובץ מן הסוג הזה</translation>
    </message>
    <message>
        <source>a hop of {} samples leaves gaps between windows of {}, so the sound could not be put together again</source>
        <translation>דילוג של {} דגימות משאיר רווחים בין חלונות של {}, ולכן לא יהיה אפשר להרכיב שוב את הצליל</translation>
    </message>
    <message>
        <source>a list names it, but it is not here</source>
        <translation>היא מופיעה ברשימה, אבל איננה כאן</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>רשימה של שמות</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>רשימה של טקסטים</translation>
    </message>
    <message>
        <source>a list of two whole numbers, such as [1, 0]</source>
        <translation>רשימה של שני מספרים שלמים, כמו ⁦[1, 0]⁩</translation>
    </message>
    <message>
        <source>a number from {:g} to {:g}</source>
        <translation>מספר מ־{:g} עד {:g}</translation>
    </message>
    <message>
        <source>a phrase cannot last {} s</source>
        <translation>פראזה אינה יכולה להימשך {} שניות</translation>
    </message>
    <message>
        <source>a run that is to go on needs its folder and a number of steps</source>
        <translation>הרצה שאמורה להמשיך זקוקה לתיקייה שלה ולמספר צעדים</translation>
    </message>
    <message>
        <source>a sweep has no &quot;{}&quot;</source>
        <translation>בסדרת ניסויים אין ״{}״</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>טבלה</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>a variant has no name</source>
        <translation>לאחד הווריאנטים אין שם</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>מספר שלם</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>מספר שלם מ־{} עד {}</translation>
    </message>
    <message>
        <source>all of its recordings are held out, so that it cannot be learnt</source>
        <translation>כל ההקלטות שלה שמורות למבחן, ולכן אי אפשר ללמוד אותה</translation>
    </message>
    <message>
        <source>amortisation</source>
        <translation>אמורטיזציה</translation>
    </message>
    <message>
        <source>an AdaIN-VC network that halves time {} times needs clips of a multiple of {} frames, at least {}, not {}</source>
        <translation>רשת AdaIN-VC שחוצה את הזמן {} פעמים זקוקה לקטעים שמספר המסגרות שלהם הוא כפולה של {}, לפחות {}, לא {}</translation>
    </message>
    <message>
        <source>an earlier checkpoint is used instead: {}</source>
        <translation>נקודת שמירה מוקדמת יותר משמשת במקומה: {}</translation>
    </message>
    <message>
        <source>an experiment</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>an experiment has no section &quot;{}&quot;</source>
        <translation>בניסוי אין סעיף בשם ״{}״</translation>
    </message>
    <message>
        <source>another Timbrel is training this run</source>
        <translation>ההרצה הזאת מאומנת ב־Timbrel אחר</translation>
    </message>
    <message>
        <source>another Timbrel is training what waits here</source>
        <translation>מה שממתין כאן מאומן ב־Timbrel אחר</translation>
    </message>
    <message>
        <source>cannot resample from {} to {} Hz</source>
        <translation>אי אפשר להמיר את קצב הדגימה מ־{} ל־⁦{} Hz⁩</translation>
    </message>
    <message>
        <source>cannot resample: {}</source>
        <translation>אי אפשר להמיר את קצב הדגימה: {}</translation>
    </message>
    <message>
        <source>cannot {}: it is a folder</source>
        <translation>אי אפשר {}: זו תיקייה</translation>
    </message>
    <message>
        <source>cannot {}: permission denied</source>
        <translation>אי אפשר {}: אין הרשאה</translation>
    </message>
    <message>
        <source>cannot {}: the disk is full</source>
        <translation>אי אפשר {}: הדיסק מלא</translation>
    </message>
    <message>
        <source>cannot {}: there is no such file or folder</source>
        <translation>אי אפשר {}: אין קובץ או תיקייה כאלה</translation>
    </message>
    <message>
        <source>cannot {}: {}</source>
        <translation>אי אפשר {}: {}</translation>
    </message>
    <message>
        <source>class and sample rate go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>המחלקה וקצב הדגימה הולכים יחד (⁦Cramér&apos;s V {:.2f}⁩ מתוך 1)</translation>
    </message>
    <message>
        <source>class and {} go together (Cramér&apos;s V {:.2f} of 1)</source>
        <translation>המחלקה ו־{} הולכים יחד (⁦Cramér&apos;s V {:.2f}⁩ מתוך 1)</translation>
    </message>
    <message>
        <source>class is hardly to be told from its recordings</source>
        <translation>מחלקה שקשה להבדיל בינה לבין ההקלטות שלה</translation>
    </message>
    <message>
        <source>class is mostly one recording</source>
        <translation>מחלקה היא ברובה הקלטה אחת</translation>
    </message>
    <message>
        <source>class is on one side of the split only</source>
        <translation>מחלקה נמצאת רק בצד אחד של החלוקה</translation>
    </message>
    <message>
        <source>class loses much of its sound</source>
        <translation>מחלקה מאבדת הרבה מן הצליל שלה</translation>
    </message>
    <message>
        <source>classes are hardly to be told from their recordings</source>
        <translation>מחלקות שקשה להבדיל בינן לבין ההקלטות שלהן</translation>
    </message>
    <message>
        <source>classes are mostly one recording each</source>
        <translation>מחלקות הן ברובן הקלטה אחת כל אחת</translation>
    </message>
    <message>
        <source>classes are on one side of the split only</source>
        <translation>מחלקות נמצאות רק בצד אחד של החלוקה</translation>
    </message>
    <message>
        <source>classes lose much of their sound</source>
        <translation>מחלקות מאבדות הרבה מן הצליל שלהן</translation>
    </message>
    <message>
        <source>code {} is not made of finite numbers</source>
        <translation>קוד {} אינו עשוי ממספרים סופיים</translation>
    </message>
    <message>
        <source>computing features was cancelled</source>
        <translation>חישוב המאפיינים בוטל</translation>
    </message>
    <message>
        <source>create</source>
        <translation>ליצור</translation>
    </message>
    <message>
        <source>create the file</source>
        <translation>ליצור את הקובץ</translation>
    </message>
    <message>
        <source>create the folder</source>
        <translation>ליצור את התיקייה</translation>
    </message>
    <message>
        <source>create the run&apos;s folder</source>
        <translation>ליצור את תיקיית ההרצה</translation>
    </message>
    <message>
        <source>curves and class codes are written, but content codes need the run&apos;s corpus, which cannot be opened</source>
        <translation>העקומות וקודי המחלקה נכתבו, אבל לקודי התוכן דרוש הקורפוס של ההרצה, ואי אפשר לפתוח אותו</translation>
    </message>
    <message>
        <source>docks are written as tables of their own</source>
        <translation>חלוניות (dock) נכתבות כטבלאות משלהן</translation>
    </message>
    <message>
        <source>encoders learn the codes</source>
        <translation>המקודדים לומדים את הקודים</translation>
    </message>
    <message>
        <source>every class of this run is scaled in its own way, so it must be known who plays</source>
        <translation>כל מחלקה של ההרצה הזאת מנורמלת בדרכה, ולכן צריך לדעת מי מנגן</translation>
    </message>
    <message>
        <source>every loss has weight 0, so there is nothing to learn</source>
        <translation>לכל ההפסדים משקל 0, ולכן אין מה ללמוד</translation>
    </message>
    <message>
        <source>find the crops of the same clip</source>
        <translation>למצוא את החיתוכים של אותו קטע</translation>
    </message>
    <message>
        <source>fma_metadata/tracks.csv is not in it</source>
        <translation>הקובץ fma_metadata/tracks.csv אינו נמצא בה</translation>
    </message>
    <message>
        <source>group of recordings is on both sides of the split</source>
        <translation>קבוצת הקלטות נמצאת בשני צדי החלוקה</translation>
    </message>
    <message>
        <source>groups of recordings are on both sides of the split</source>
        <translation>קבוצות הקלטות נמצאות בשני צדי החלוקה</translation>
    </message>
    <message>
        <source>has {} training clips</source>
        <translation>יש לה {} קטעי אימון</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>שמור למבחן</translation>
    </message>
    <message>
        <source>input device</source>
        <translation>התקן קלט</translation>
    </message>
    <message>
        <source>it cannot be brought to the loudness of the corpus</source>
        <translation>אי אפשר להביא אותה לעוצמה של הקורפוס</translation>
    </message>
    <message>
        <source>it cannot be read as sound: {}</source>
        <translation>אי אפשר לקרוא אותו כצליל: {}</translation>
    </message>
    <message>
        <source>it comes from {} only</source>
        <translation>היא באה מ־{} בלבד</translation>
    </message>
    <message>
        <source>it ends after {:.1f} of {:.1f} s</source>
        <translation>היא נגמרת אחרי {:.1f} מתוך {:.1f} שניות</translation>
    </message>
    <message>
        <source>it has no number of frames to choose</source>
        <translation>אין לה מספר מסגרות לבחירה</translation>
    </message>
    <message>
        <source>it has no recordings of any of the run&apos;s classes</source>
        <translation>אין בה הקלטות של אף אחת ממחלקות ההרצה</translation>
    </message>
    <message>
        <source>it has no samples</source>
        <translation>אין בו דגימות</translation>
    </message>
    <message>
        <source>it has no weight &quot;{}&quot;</source>
        <translation>אין בו משקולת בשם ״{}״</translation>
    </message>
    <message>
        <source>it has nothing held out</source>
        <translation>אין לה הקלטות ששמורות למבחן</translation>
    </message>
    <message>
        <source>it has nothing to train on</source>
        <translation>אין לה הקלטות לאימון</translation>
    </message>
    <message>
        <source>it has samples that are not numbers (NaN or infinity)</source>
        <translation>יש בו דגימות שאינן מספרים (NaN או אינסוף)</translation>
    </message>
    <message>
        <source>it has {} for training, from {}</source>
        <translation>יש לה {} לאימון, מתוך {}</translation>
    </message>
    <message>
        <source>it has {} in {} of {} recordings</source>
        <translation>יש לה {} ב־{} מתוך {} הקלטות</translation>
    </message>
    <message>
        <source>it has {} recording for training and {} held out</source>
        <translation>יש בה {} הקלטה לאימון ו־{} ששמורות למבחן</translation>
    </message>
    <message>
        <source>it has {} recordings for training and {} held out</source>
        <translation>יש בה {} הקלטות לאימון ו־{} ששמורות למבחן</translation>
    </message>
    <message>
        <source>it has {} samples a second, the representation {}</source>
        <translation>יש בה {} דגימות בשנייה, בייצוג {}</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>זה קובץ, לא תיקייה</translation>
    </message>
    <message>
        <source>it is being changed</source>
        <translation>הוא משתנה כעת</translation>
    </message>
    <message>
        <source>it is damaged after {:.1f} s: {}</source>
        <translation>הוא פגום אחרי {:.1f} שניות: {}</translation>
    </message>
    <message>
        <source>it is damaged from its beginning: {}</source>
        <translation>הוא פגום מתחילתו: {}</translation>
    </message>
    <message>
        <source>it is longer than four hours or 1 GiB</source>
        <translation>הוא ארוך מארבע שעות או גדול מ־⁦1 GiB⁩</translation>
    </message>
    <message>
        <source>it is nearly the same as {}</source>
        <translation>היא כמעט זהה ל־{}</translation>
    </message>
    <message>
        <source>it is no MIDI file</source>
        <translation>זה אינו קובץ MIDI</translation>
    </message>
    <message>
        <source>it is no soundfont, or it is damaged</source>
        <translation>זה אינו סאונדפונט, או שהוא פגום</translation>
    </message>
    <message>
        <source>it is no table: a quote is out of place</source>
        <translation>זו אינה טבלה: יש מירכאה שלא במקומה</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>זה אינו קובץ</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>היא שקטה</translation>
    </message>
    <message>
        <source>it is silent for {:.0f} % of its time</source>
        <translation>היא שקטה ב־{:.0f}% מן הזמן</translation>
    </message>
    <message>
        <source>it is silent: every sample is zero</source>
        <translation>היא שקטה: כל הדגימות הן אפס</translation>
    </message>
    <message>
        <source>it is silent: its level is {:.0f} dBFS</source>
        <translation>היא שקטה: הרמה שלה היא ⁦{:.0f} dBFS⁩</translation>
    </message>
    <message>
        <source>it is that of {} recording</source>
        <translation>כך ב־{} הקלטה</translation>
    </message>
    <message>
        <source>it is that of {} recordings</source>
        <translation>כך ב־{} הקלטות</translation>
    </message>
    <message>
        <source>it is the only class</source>
        <translation>זו המחלקה היחידה</translation>
    </message>
    <message>
        <source>it is the same as {}</source>
        <translation>היא זהה ל־{}</translation>
    </message>
    <message>
        <source>it is to be left out, but is not in the corpus</source>
        <translation>היא אמורה להישמט, אבל אינה בקורפוס</translation>
    </message>
    <message>
        <source>it is too quiet to have a loudness</source>
        <translation>הצליל חלש מכדי שתהיה לו עוצמה נתפסת</translation>
    </message>
    <message>
        <source>it is too short for a header</source>
        <translation>הוא קצר מכדי להכיל כותרת</translation>
    </message>
    <message>
        <source>it is too short to be resampled</source>
        <translation>הוא קצר מכדי שאפשר יהיה להמיר את קצב הדגימה שלו</translation>
    </message>
    <message>
        <source>it is too short to have a loudness</source>
        <translation>הצליל קצר מכדי שתהיה לו עוצמה נתפסת</translation>
    </message>
    <message>
        <source>it lasts {:.2f} s, less than one clip of {:.2f} s</source>
        <translation>היא נמשכת {:.2f} שניות, פחות מקטע אחד של {:.2f} שניות</translation>
    </message>
    <message>
        <source>it lasts {:.3g} s, less than one clip of {:.3g} s</source>
        <translation>היא נמשכת {:.3g} שניות, פחות מקטע אחד של {:.3g} שניות</translation>
    </message>
    <message>
        <source>it was recorded in one take, so that none of it can be held out for testing</source>
        <translation>היא הוקלטה בטייק אחד, ולכן אי אפשר לשמור ממנה דבר למבחן</translation>
    </message>
    <message>
        <source>its MIDI files hold {} phrases of {:.1f} s, too few for {} classes</source>
        <translation>בקובצי ה־MIDI שבה יש {} פראזות של {:.1f} שניות, מעט מדי ל־{} מחלקות</translation>
    </message>
    <message>
        <source>its arrays do not fill it</source>
        <translation>המערכים שלו אינם ממלאים אותו</translation>
    </message>
    <message>
        <source>its bytes have changed since it was written</source>
        <translation>הבתים שלו השתנו מאז שנכתב</translation>
    </message>
    <message>
        <source>its clips do not overlap, so nothing is blended</source>
        <translation>הקטעים שלה אינם חופפים, ולכן אין מה למזג</translation>
    </message>
    <message>
        <source>its entry &quot;{}&quot; is not an array&apos;s</source>
        <translation>הרשומה ״{}״ שבו אינה של מערך</translation>
    </message>
    <message>
        <source>its header gives {} Hz and {} channels</source>
        <translation>בכותרת שלו כתוב ⁦{} Hz⁩ ו־{} ערוצים</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>הכותרת שלו קטועה</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>הכותרת שלו אינה JSON</translation>
    </message>
    <message>
        <source>its level is {:.0f} dBFS</source>
        <translation>הרמה שלה היא ⁦{:.0f} dBFS⁩</translation>
    </message>
    <message>
        <source>its mean is {:+.3f} of full scale</source>
        <translation>הממוצע שלה הוא ⁦{:+.3f}⁩ ממלוא הסקאלה</translation>
    </message>
    <message>
        <source>its mean level is {:.0f} dBFS</source>
        <translation>הרמה הממוצעת שלה היא ⁦{:.0f} dBFS⁩</translation>
    </message>
    <message>
        <source>its name is not the number of a track</source>
        <translation>שמו אינו מספר של רצועה</translation>
    </message>
    <message>
        <source>its samples reach {:.3g} times full scale</source>
        <translation>הדגימות שלו מגיעות עד פי {:.3g} ממלוא הסקאלה</translation>
    </message>
    <message>
        <source>its silences leave no {:.3g} s for a clip</source>
        <translation>השתיקות שבה אינן משאירות {:.3g} שניות לקטע</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; has the shape {}, not {}</source>
        <translation>צורתה של המשקולת ״{}״ שבו היא ⁦{}⁩, לא ⁦{}⁩</translation>
    </message>
    <message>
        <source>its weight &quot;{}&quot; is not of finite numbers</source>
        <translation>המשקולת ״{}״ שבו אינה עשויה ממספרים סופיים</translation>
    </message>
    <message>
        <source>known to the run, but without recordings in this corpus</source>
        <translation>ידוע להרצה, אבל בלי הקלטות בקורפוס הזה</translation>
    </message>
    <message>
        <source>latent optimisation</source>
        <translation>אופטימיזציה לטנטית</translation>
    </message>
    <message>
        <source>latent optimisation, warm-up and the adversarial stage leave nothing of the run for amortisation</source>
        <translation>האופטימיזציה הלטנטית, החימום ושלב המבקר אינם משאירים מן ההרצה דבר לאמורטיזציה</translation>
    </message>
    <message>
        <source>learning to tell timbres apart was stopped</source>
        <translation>לימוד ההבחנה בין גוני צליל נעצר</translation>
    </message>
    <message>
        <source>listening to the corpus was cancelled</source>
        <translation>ההאזנה לקורפוס בוטלה</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>לנעול</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>לבדוק</translation>
    </message>
    <message>
        <source>looking for clusters was cancelled</source>
        <translation>חיפוש האשכולות בוטל</translation>
    </message>
    <message>
        <source>looking for sub-classes was cancelled</source>
        <translation>חיפוש תת־המחלקות בוטל</translation>
    </message>
    <message>
        <source>making the corpus was cancelled</source>
        <translation>הפקת הקורפוס בוטלה</translation>
    </message>
    <message>
        <source>making the grid was cancelled</source>
        <translation>הכנת הטבלה בוטלה</translation>
    </message>
    <message>
        <source>map</source>
        <translation>למפות לזיכרון</translation>
    </message>
    <message>
        <source>more than one list names it, so it is held out</source>
        <translation>היא מופיעה ביותר מרשימה אחת, ולכן היא שמורה למבחן</translation>
    </message>
    <message>
        <source>move</source>
        <translation>להזיז</translation>
    </message>
    <message>
        <source>musicnet_metadata.csv is not in it</source>
        <translation>הקובץ musicnet_metadata.csv אינו נמצא בה</translation>
    </message>
    <message>
        <source>no class with readable recordings was found</source>
        <translation>לא נמצאה מחלקה עם הקלטות שאפשר לקרוא</translation>
    </message>
    <message>
        <source>no folder of recordings is chosen</source>
        <translation>לא נבחרה תיקיית הקלטות</translation>
    </message>
    <message>
        <source>no known layout of recordings is in it</source>
        <translation>אין בה שום מבנה מוכר של הקלטות</translation>
    </message>
    <message>
        <source>no list of tracks without faults names it</source>
        <translation>היא אינה מופיעה בשום רשימה של רצועות ללא פגמים</translation>
    </message>
    <message>
        <source>no point of the run&apos;s curves can be read</source>
        <translation>אי אפשר לקרוא אף נקודה של עקומות ההרצה</translation>
    </message>
    <message>
        <source>no recording is held out, so there are no clips whose content codes to write</source>
        <translation>שום הקלטה אינה שמורה למבחן, ולכן אין קטעים שאפשר לכתוב את קודי התוכן שלהם</translation>
    </message>
    <message>
        <source>no recording is held out, so there is nothing to measure</source>
        <translation>שום הקלטה אינה שמורה למבחן, ולכן אין מה למדוד</translation>
    </message>
    <message>
        <source>no soundfont is installed</source>
        <translation>לא מותקן שום סאונדפונט</translation>
    </message>
    <message>
        <source>no training clips can be cut</source>
        <translation>אי אפשר לחתוך קטעי אימון</translation>
    </message>
    <message>
        <source>no training clips could be cut</source>
        <translation>לא היה אפשר לחתוך קטעי אימון</translation>
    </message>
    <message>
        <source>nobody knows which class plays in this file</source>
        <translation>לא ידוע איזו מחלקה מנגנת בקובץ הזה</translation>
    </message>
    <message>
        <source>nobody recorded this music with {}</source>
        <translation>איש לא הקליט את המוזיקה הזאת עם {}</translation>
    </message>
    <message>
        <source>none of the run&apos;s recordings is in it any more</source>
        <translation>אף אחת מהקלטות ההרצה אינה נמצאת בה עוד</translation>
    </message>
    <message>
        <source>not among the run&apos;s classes, so not measured</source>
        <translation>לא בין מחלקות ההרצה, ולכן לא נמדד</translation>
    </message>
    <message>
        <source>not part of the run, so it is not used</source>
        <translation>לא חלק מן ההרצה, ולכן אינה בשימוש</translation>
    </message>
    <message>
        <source>not part of the run, so they are not used</source>
        <translation>לא חלק מן ההרצה, ולכן אינן בשימוש</translation>
    </message>
    <message>
        <source>nothing of it is left at the sample rate of the representation</source>
        <translation>בקצב הדגימה של הייצוג לא נשאר ממנה דבר</translation>
    </message>
    <message>
        <source>nothing varies, so there is nothing to compare</source>
        <translation>דבר אינו משתנה, ולכן אין מה להשוות</translation>
    </message>
    <message>
        <source>numbers of channels are mixed</source>
        <translation>מספרים שונים של ערוצים</translation>
    </message>
    <message>
        <source>of the {} recordings that it lists, {} are here</source>
        <translation>ברשימה {} הקלטות, ומהן נמצאות כאן {}</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>אחד מאלה: {}</translation>
    </message>
    <message>
        <source>one value, or a list of numbers or of texts</source>
        <translation>ערך אחד, או רשימה של מספרים או של טקסטים</translation>
    </message>
    <message>
        <source>only one class, {}, has training clips</source>
        <translation>רק למחלקה אחת, {}, יש קטעי אימון</translation>
    </message>
    <message>
        <source>open</source>
        <translation>לפתוח</translation>
    </message>
    <message>
        <source>open the folder</source>
        <translation>לפתוח את התיקייה</translation>
    </message>
    <message>
        <source>placing codes was cancelled</source>
        <translation>מיקום הקודים בוטל</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>תצורה מוכנה</translation>
    </message>
    <message>
        <source>read</source>
        <translation>לקרוא</translation>
    </message>
    <message>
        <source>read the folder</source>
        <translation>לקרוא את התיקייה</translation>
    </message>
    <message>
        <source>reading features was cancelled</source>
        <translation>קריאת המאפיינים בוטלה</translation>
    </message>
    <message>
        <source>reading melodies was cancelled</source>
        <translation>קריאת המנגינות בוטלה</translation>
    </message>
    <message>
        <source>reading the corpus was cancelled</source>
        <translation>קריאת הקורפוס בוטלה</translation>
    </message>
    <message>
        <source>recognising recordings was cancelled</source>
        <translation>זיהוי ההקלטות בוטל</translation>
    </message>
    <message>
        <source>recording cannot be used</source>
        <translation>הקלטה אינה שמישה</translation>
    </message>
    <message>
        <source>recording has a DC offset</source>
        <translation>הקלטה מכילה היסט DC</translation>
    </message>
    <message>
        <source>recording has samples that are not numbers</source>
        <translation>הקלטה מכילה דגימות שאינן מספרים</translation>
    </message>
    <message>
        <source>recording is clipped</source>
        <translation>הקלטה רוויה</translation>
    </message>
    <message>
        <source>recording is mostly silent</source>
        <translation>הקלטה שקטה ברובה</translation>
    </message>
    <message>
        <source>recording is shorter than a clip</source>
        <translation>הקלטה קצרה מקטע</translation>
    </message>
    <message>
        <source>recording is shorter than its header says</source>
        <translation>הקלטה קצרה מכפי שכתוב בכותרת שלה</translation>
    </message>
    <message>
        <source>recording is silent</source>
        <translation>הקלטה שקטה</translation>
    </message>
    <message>
        <source>recording lacks the highest frequencies</source>
        <translation>הקלטה בלי התדרים הגבוהים ביותר</translation>
    </message>
    <message>
        <source>recordings are clipped</source>
        <translation>הקלטות רוויות</translation>
    </message>
    <message>
        <source>recordings are mostly silent</source>
        <translation>הקלטות שקטות ברובן</translation>
    </message>
    <message>
        <source>recordings are shorter than a clip</source>
        <translation>הקלטות קצרות מקטע</translation>
    </message>
    <message>
        <source>recordings are shorter than their headers say</source>
        <translation>הקלטות קצרות מכפי שכתוב בכותרות שלהן</translation>
    </message>
    <message>
        <source>recordings are silent</source>
        <translation>הקלטות שקטות</translation>
    </message>
    <message>
        <source>recordings cannot be used</source>
        <translation>הקלטות אינן שמישות</translation>
    </message>
    <message>
        <source>recordings have a DC offset</source>
        <translation>הקלטות מכילות היסט DC</translation>
    </message>
    <message>
        <source>recordings have samples that are not numbers</source>
        <translation>הקלטות מכילות דגימות שאינן מספרים</translation>
    </message>
    <message>
        <source>recordings lack the highest frequencies</source>
        <translation>הקלטות בלי התדרים הגבוהים ביותר</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>להסיר</translation>
    </message>
    <message>
        <source>row {} has {} cells, but there are {} columns</source>
        <translation>בשורה {} יש {} תאים, אבל העמודות הן {}</translation>
    </message>
    <message>
        <source>run.json tells of other classes than sub-classes.json</source>
        <translation>המחלקות שב־run.json אינן אלה שב־sub-classes.json</translation>
    </message>
    <message>
        <source>sample rates are mixed</source>
        <translation>קצבי דגימה שונים</translation>
    </message>
    <message>
        <source>save</source>
        <translation>לשמור</translation>
    </message>
    <message>
        <source>save the corpus</source>
        <translation>לשמור את הקורפוס</translation>
    </message>
    <message>
        <source>settings are compared of two runs or more</source>
        <translation>הגדרות משווים בין שתי הרצות או יותר</translation>
    </message>
    <message>
        <source>something else was chosen at that step</source>
        <translation>בצעד הזה הבחירה הייתה אחרת</translation>
    </message>
    <message>
        <source>sound cannot be written into such a file</source>
        <translation>אי אפשר לכתוב צליל לקובץ כזה</translation>
    </message>
    <message>
        <source>sound device</source>
        <translation>התקן שמע</translation>
    </message>
    <message>
        <source>stage {} of {}: {}, {} steps</source>
        <translation>שלב {} מתוך {}: {}, {} צעדים</translation>
    </message>
    <message>
        <source>stored features are damaged</source>
        <translation>המאפיינים השמורים פגומים</translation>
    </message>
    <message>
        <source>stored features are not whole</source>
        <translation>המאפיינים השמורים אינם שלמים</translation>
    </message>
    <message>
        <source>sub-classes are to be told apart by VGG16</source>
        <translation>תת־המחלקות אמורות להיקבע לפי VGG16</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>סדרת ניסויים</translation>
    </message>
    <message>
        <source>tell the classes apart</source>
        <translation>להבחין בין המחלקות</translation>
    </message>
    <message>
        <source>test</source>
        <translation>מבחן</translation>
    </message>
    <message>
        <source>text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>that is more than a million phrases</source>
        <translation>אלה יותר ממיליון פראזות</translation>
    </message>
    <message>
        <source>the .npy file does not hold a matrix</source>
        <translation>קובץ ה־⁦.npy⁩ אינו מכיל מטריצה</translation>
    </message>
    <message>
        <source>the .npy file holds something else than floats in C order</source>
        <translation>קובץ ה־⁦.npy⁩ מכיל משהו אחר, ולא מספרי נקודה צפה בסדר של C</translation>
    </message>
    <message>
        <source>the .npy file is cut off in its header</source>
        <translation>קובץ ה־⁦.npy⁩ קטוע בתוך הכותרת שלו</translation>
    </message>
    <message>
        <source>the .npy file is not as long as its shape says</source>
        <translation>אורכו של קובץ ה־⁦.npy⁩ אינו כפי שהצורה שלו אומרת</translation>
    </message>
    <message>
        <source>the MIDI file cannot be played</source>
        <translation>אי אפשר לנגן את קובץ ה־MIDI</translation>
    </message>
    <message>
        <source>the MIDI file has no notes</source>
        <translation>אין צלילים בקובץ ה־MIDI</translation>
    </message>
    <message>
        <source>the MIDI files hold {} phrases of {:.1f} s, but {} are wanted</source>
        <translation>בקובצי ה־MIDI יש {} פראזות של {:.1f} שניות, אבל נדרשות {}</translation>
    </message>
    <message>
        <source>the VGG loss has a weight</source>
        <translation>להפסד VGG יש משקל</translation>
    </message>
    <message>
        <source>the VGG loss needs pictures of at least {0} × {0}, not {1} × {2}</source>
        <translation>הפסד VGG זקוק לתמונות של ⁦{0} × {0}⁩ לפחות, לא ⁦{1} × {2}⁩</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; does not lie where the header says</source>
        <translation>המערך ״{}״ אינו נמצא במקום שהכותרת אומרת</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has a type that is not used here</source>
        <translation>הסוג של המערך ״{}״ אינו בשימוש כאן</translation>
    </message>
    <message>
        <source>the array &quot;{}&quot; has an impossible shape</source>
        <translation>צורתו של המערך ״{}״ אינה אפשרית</translation>
    </message>
    <message>
        <source>the class decides {:.0f} % of how levels vary</source>
        <translation>המחלקה קובעת {:.0f}% מן ההבדלים ברמות</translation>
    </message>
    <message>
        <source>the class has no name</source>
        <translation>למחלקה אין שם</translation>
    </message>
    <message>
        <source>the class has no recording that can be read</source>
        <translation>למחלקה אין הקלטה שאפשר לקרוא</translation>
    </message>
    <message>
        <source>the clip cannot be moved to the trash</source>
        <translation>אי אפשר להשליך את הקטע לאשפה</translation>
    </message>
    <message>
        <source>the comparison of notes was stopped</source>
        <translation>השוואת הצלילים נעצרה</translation>
    </message>
    <message>
        <source>the content code of an AdaIN-VC network is laid out over {0} frames, so its size must be a multiple of {0}, not {1}</source>
        <translation>קוד התוכן של רשת AdaIN-VC נפרס על פני {0} מסגרות, ולכן גודלו צריך להיות כפולה של {0}, לא {1}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was</source>
        <translation>הקורפוס השתנה מאז שההרצה התחילה, ולכן היא אינה יכולה להמשיך כפי שהייתה</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} are missing</source>
        <translation>הקורפוס השתנה מאז שההרצה התחילה, ולכן היא אינה יכולה להמשיך כפי שהייתה: חסרות {}</translation>
    </message>
    <message>
        <source>the corpus has changed since the run began, so it cannot go on as it was: {} is missing</source>
        <translation>הקורפוס השתנה מאז שההרצה התחילה, ולכן היא אינה יכולה להמשיך כפי שהייתה: חסרה {}</translation>
    </message>
    <message>
        <source>the corpus has no class &quot;{}&quot;</source>
        <translation>בקורפוס אין מחלקה בשם ״{}״</translation>
    </message>
    <message>
        <source>the corpus needs at least two different classes</source>
        <translation>לקורפוס דרושות לפחות שתי מחלקות שונות</translation>
    </message>
    <message>
        <source>the corpus needs phrases for training and held-out ones</source>
        <translation>לקורפוס דרושות פראזות לאימון ופראזות ששמורות למבחן</translation>
    </message>
    <message>
        <source>the critic needs bands and frames that are multiples of {}, not {} and {}</source>
        <translation>המבקר זקוק לפסים ולמסגרות שמספרם הוא כפולה של {}, לא {} ו־{}</translation>
    </message>
    <message>
        <source>the curves are written, but codes need the run&apos;s model, which cannot be loaded</source>
        <translation>העקומות נכתבו, אבל לקודים דרוש המודל של ההרצה, ואי אפשר לטעון אותו</translation>
    </message>
    <message>
        <source>the description does not list it</source>
        <translation>הוא אינו רשום בתיאור</translation>
    </message>
    <message>
        <source>the description names no instrument family for it</source>
        <translation>בתיאור לא רשומה משפחת כלי נגינה בשבילו</translation>
    </message>
    <message>
        <source>the description of the corpus is damaged: {}</source>
        <translation>התיאור של הקורפוס פגום: {}</translation>
    </message>
    <message>
        <source>the description of the notes is damaged: {}</source>
        <translation>התיאור של הצלילים פגום: {}</translation>
    </message>
    <message>
        <source>the description of the recorded takes is damaged: {}</source>
        <translation>התיאור של הטייקים שהוקלטו פגום: {}</translation>
    </message>
    <message>
        <source>the device delivers nothing any more</source>
        <translation>דבר אינו מגיע עוד מן ההתקן</translation>
    </message>
    <message>
        <source>the device does not record: {}</source>
        <translation>ההתקן אינו מקליט: {}</translation>
    </message>
    <message>
        <source>the device has stopped recording</source>
        <translation>ההתקן הפסיק להקליט</translation>
    </message>
    <message>
        <source>the encoder halves time {} times, the generator doubles it {} times</source>
        <translation>המקודד חוצה את הזמן {} פעמים, המחולל מכפיל אותו {} פעמים</translation>
    </message>
    <message>
        <source>the evaluation was stopped</source>
        <translation>המדידה נעצרה</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>הייצוא נעצר</translation>
    </message>
    <message>
        <source>the export was stopped before the content codes were written</source>
        <translation>הייצוא נעצר לפני שקודי התוכן נכתבו</translation>
    </message>
    <message>
        <source>the features cannot be kept and are computed again next time: {}</source>
        <translation>אי אפשר לשמור את המאפיינים, והם יחושבו שוב בפעם הבאה: {}</translation>
    </message>
    <message>
        <source>the features of this run are not in decibels, so there are no powers to blend</source>
        <translation>המאפיינים של ההרצה הזאת אינם בדציבלים, ולכן אין הספקים למזג</translation>
    </message>
    <message>
        <source>the figure cannot be drawn: {}</source>
        <translation>אי אפשר לצייר את התרשים: {}</translation>
    </message>
    <message>
        <source>the file has no such clip</source>
        <translation>בקובץ אין קטע כזה</translation>
    </message>
    <message>
        <source>the file is damaged: {}</source>
        <translation>הקובץ פגום: {}</translation>
    </message>
    <message>
        <source>the file is larger than the {} bytes expected here</source>
        <translation>הקובץ גדול מ־{} הבתים הצפויים כאן</translation>
    </message>
    <message>
        <source>the file is shorter than it was</source>
        <translation>הקובץ קצר משהיה</translation>
    </message>
    <message>
        <source>the file of weights is longer than the model says</source>
        <translation>קובץ המשקולות ארוך מכפי שהמודל אומר</translation>
    </message>
    <message>
        <source>the file of weights is shorter than the model says</source>
        <translation>קובץ המשקולות קצר מכפי שהמודל אומר</translation>
    </message>
    <message>
        <source>the folder holds other things than recordings made here</source>
        <translation>בתיקייה יש דברים שאינם הקלטות שנעשו כאן</translation>
    </message>
    <message>
        <source>the folder holds something else already</source>
        <translation>בתיקייה כבר יש משהו אחר</translation>
    </message>
    <message>
        <source>the highest of {} bands ends at {:.0f} Hz, above half the sample rate</source>
        <translation>הגבוה מבין {} הפסים נגמר ב־⁦{:.0f} Hz⁩, מעל חצי קצב הדגימה</translation>
    </message>
    <message>
        <source>the inversion was cancelled</source>
        <translation>ההיפוך בוטל</translation>
    </message>
    <message>
        <source>the largest class has {:.1f} times as many training clips as the smallest</source>
        <translation>למחלקה הגדולה ביותר יש פי {:.1f} קטעי אימון מאשר לקטנה ביותר</translation>
    </message>
    <message>
        <source>the levels of recordings differ by {:.0f} dB</source>
        <translation>רמות ההקלטות שונות זו מזו ב־⁦{:.0f} dB⁩</translation>
    </message>
    <message>
        <source>the list of the run&apos;s recordings is damaged</source>
        <translation>רשימת ההקלטות של ההרצה פגומה</translation>
    </message>
    <message>
        <source>the list of the run&apos;s sub-classes is damaged</source>
        <translation>רשימת תת־המחלקות של ההרצה פגומה</translation>
    </message>
    <message>
        <source>the listening list cannot be read</source>
        <translation>אי אפשר לקרוא את רשימת ההאזנה</translation>
    </message>
    <message>
        <source>the listening list is empty</source>
        <translation>רשימת ההאזנה ריקה</translation>
    </message>
    <message>
        <source>the loss &quot;{}&quot; is no longer a finite number</source>
        <translation>ההפסד ״{}״ אינו עוד מספר סופי</translation>
    </message>
    <message>
        <source>the loudness could not be measured</source>
        <translation>לא היה אפשר למדוד את העוצמה</translation>
    </message>
    <message>
        <source>the lowest frequency, {} Hz, is not below the highest, {} Hz</source>
        <translation>התדר הנמוך ביותר, ⁦{} Hz⁩, אינו נמוך מן הגבוה ביותר, ⁦{} Hz⁩</translation>
    </message>
    <message>
        <source>the map was cancelled</source>
        <translation>המפה בוטלה</translation>
    </message>
    <message>
        <source>the measures cannot be read ({})</source>
        <translation>אי אפשר לקרוא את המדדים (⁦{}⁩)</translation>
    </message>
    <message>
        <source>the model does not list its weights</source>
        <translation>המודל אינו מפרט את המשקולות שלו</translation>
    </message>
    <message>
        <source>the model lists something that is not a weight</source>
        <translation>המודל מפרט משהו שאינו משקולת</translation>
    </message>
    <message>
        <source>the model&apos;s weights do not lie in a single file</source>
        <translation>המשקולות של המודל אינן נמצאות בקובץ אחד</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has learnt for {} steps to {}, and was right in {:.0f} % of its last answers</source>
        <translation>הרשת של ההפסד ״{}״ למדה במשך {} צעדים {}, וצדקה ב־{:.0f}% מתשובותיה האחרונות</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; needs clips of at least {} bands and {} frames, not {} and {}</source>
        <translation>הרשת של ההפסד ״{}״ זקוקה לקטעים של {} פסים ו־{} מסגרות לפחות, לא {} ו־{}</translation>
    </message>
    <message>
        <source>the optimiser&apos;s state is missing</source>
        <translation>מצב האופטימיזציה חסר</translation>
    </message>
    <message>
        <source>the path of a file</source>
        <translation>נתיב של קובץ</translation>
    </message>
    <message>
        <source>the path of a folder</source>
        <translation>נתיב של תיקייה</translation>
    </message>
    <message>
        <source>the pitch loss looks at levels in decibels, which this representation has not</source>
        <translation>ההפסד על תוכן הצלילים מתבונן ברמות בדציבלים, ובייצוג הזה אין כאלה</translation>
    </message>
    <message>
        <source>the preview is damaged</source>
        <translation>התצוגה המקדימה פגומה</translation>
    </message>
    <message>
        <source>the probe was cancelled</source>
        <translation>הבוחן בוטל</translation>
    </message>
    <message>
        <source>the probe&apos;s {} part has no codes</source>
        <translation>בחלק ה{} של הבוחן אין קודים</translation>
    </message>
    <message>
        <source>the recording is shorter than a clip</source>
        <translation>ההקלטה קצרה מקטע</translation>
    </message>
    <message>
        <source>the remarks on the run are damaged</source>
        <translation>ההערות על ההרצה פגומות</translation>
    </message>
    <message>
        <source>the run cannot be brought back</source>
        <translation>אי אפשר להחזיר את ההרצה</translation>
    </message>
    <message>
        <source>the run cannot be moved to the trash</source>
        <translation>אי אפשר להשליך את ההרצה לאשפה</translation>
    </message>
    <message>
        <source>the run ended before it began to train</source>
        <translation>ההרצה הסתיימה לפני שהתחילה להתאמן</translation>
    </message>
    <message>
        <source>the run has no checkpoint of step {}</source>
        <translation>להרצה אין נקודת שמירה של צעד {}</translation>
    </message>
    <message>
        <source>the run has no checkpoint that can be read</source>
        <translation>להרצה אין נקודת שמירה שאפשר לקרוא</translation>
    </message>
    <message>
        <source>the run has no checkpoint yet and begins anew</source>
        <translation>להרצה עדיין אין נקודת שמירה, והיא מתחילה מחדש</translation>
    </message>
    <message>
        <source>the run has no such class</source>
        <translation>להרצה אין מחלקה כזאת</translation>
    </message>
    <message>
        <source>the run has no such class or clip</source>
        <translation>להרצה אין מחלקה או קטע כאלה</translation>
    </message>
    <message>
        <source>the run has no such clip</source>
        <translation>להרצה אין קטע כזה</translation>
    </message>
    <message>
        <source>the run knows no class &quot;{}&quot;</source>
        <translation>ההרצה אינה מכירה מחלקה בשם ״{}״</translation>
    </message>
    <message>
        <source>the run used it, but it is no longer in the corpus</source>
        <translation>ההרצה השתמשה בה, אבל היא אינה נמצאת עוד בקורפוס</translation>
    </message>
    <message>
        <source>the run used them, but they are no longer in the corpus</source>
        <translation>ההרצה השתמשה בהן, אבל הן אינן נמצאות עוד בקורפוס</translation>
    </message>
    <message>
        <source>the run was measured before there was a table</source>
        <translation>ההרצה נמדדה עוד לפני שהייתה טבלה</translation>
    </message>
    <message>
        <source>the run&apos;s corpus has no such clip</source>
        <translation>בקורפוס של ההרצה אין קטע כזה</translation>
    </message>
    <message>
        <source>the run&apos;s curves cannot be read</source>
        <translation>אי אפשר לקרוא את העקומות של ההרצה</translation>
    </message>
    <message>
        <source>the run&apos;s record holds a value of the wrong kind</source>
        <translation>ברשומה של ההרצה יש ערך מסוג שגוי</translation>
    </message>
    <message>
        <source>the run&apos;s record is damaged</source>
        <translation>הרשומה של ההרצה פגומה</translation>
    </message>
    <message>
        <source>the run&apos;s sub-classes were found with other features than its experiment names</source>
        <translation>תת־המחלקות של ההרצה נמצאו לפי מאפיינים אחרים מאלה שכתובים בניסוי שלה</translation>
    </message>
    <message>
        <source>the search for neighbours was cancelled</source>
        <translation>חיפוש השכנים בוטל</translation>
    </message>
    <message>
        <source>the sound could not be encoded</source>
        <translation>לא היה אפשר לקודד את הצליל</translation>
    </message>
    <message>
        <source>the sound device cannot be opened: {}</source>
        <translation>אי אפשר לפתוח את התקן השמע: {}</translation>
    </message>
    <message>
        <source>the sound device does not answer any more</source>
        <translation>התקן השמע אינו מגיב עוד</translation>
    </message>
    <message>
        <source>the sound device does not play: {}</source>
        <translation>התקן השמע אינו משמיע: {}</translation>
    </message>
    <message>
        <source>the sound device has stopped playing</source>
        <translation>התקן השמע הפסיק להשמיע</translation>
    </message>
    <message>
        <source>the sound system does not answer</source>
        <translation>מערכת השמע אינה מגיבה</translation>
    </message>
    <message>
        <source>the soundfont has no sound for {}</source>
        <translation>בסאונדפונט אין צליל בשביל {}</translation>
    </message>
    <message>
        <source>the sweep does not say which experiment it varies</source>
        <translation>הסדרה אינה אומרת איזה ניסוי היא משנה</translation>
    </message>
    <message>
        <source>the synthesis was cancelled</source>
        <translation>הסינתזה בוטלה</translation>
    </message>
    <message>
        <source>the synthesiser does not run at this sample rate</source>
        <translation>הסינתסייזר אינו פועל בקצב הדגימה הזה</translation>
    </message>
    <message>
        <source>the table does not list it</source>
        <translation>הקובץ אינו רשום בטבלה</translation>
    </message>
    <message>
        <source>the table does not list the track</source>
        <translation>הרצועה אינה רשומה בטבלה</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>הטבלה ריקה</translation>
    </message>
    <message>
        <source>the table is larger than 1 GiB</source>
        <translation>הטבלה גדולה מ־⁦1 GiB⁩</translation>
    </message>
    <message>
        <source>the table lacks one of the columns id, composer, composition and ensemble</source>
        <translation>בטבלה חסרה אחת העמודות id, composer, composition ו־ensemble</translation>
    </message>
    <message>
        <source>the table lacks one of the columns set/split, set/subset, track/genre_top and artist/id</source>
        <translation>בטבלה חסרה אחת העמודות set/split, set/subset, track/genre_top ו־artist/id</translation>
    </message>
    <message>
        <source>the table lacks one of the columns subset, instrument, song_id and uuid4</source>
        <translation>בטבלה חסרה אחת העמודות subset, instrument, song_id ו־uuid4</translation>
    </message>
    <message>
        <source>the table names no ensemble for it</source>
        <translation>בטבלה לא רשום הרכב להקלטה</translation>
    </message>
    <message>
        <source>the tags of clips are damaged</source>
        <translation>התגיות של הקטעים פגומות</translation>
    </message>
    <message>
        <source>the track has no top genre</source>
        <translation>לרצועה אין סגנון ראשי</translation>
    </message>
    <message>
        <source>the track lies here twice</source>
        <translation>הרצועה נמצאת כאן פעמיים</translation>
    </message>
    <message>
        <source>the transcriber&apos;s model is not there</source>
        <translation>המודל של מזהה הצלילים איננו</translation>
    </message>
    <message>
        <source>the transcription was stopped</source>
        <translation>זיהוי הצלילים נעצר</translation>
    </message>
    <message>
        <source>the transfer was stopped</source>
        <translation>ההעברה נעצרה</translation>
    </message>
    <message>
        <source>the transform of {} samples is odd</source>
        <translation>מספר הדגימות בהתמרה, {}, הוא אי־זוגי</translation>
    </message>
    <message>
        <source>the trial was stopped</source>
        <translation>אימון הניסיון נעצר</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; has an impossible shape</source>
        <translation>צורתה של המשקולת ״{}״ אינה אפשרית</translation>
    </message>
    <message>
        <source>the weight &quot;{}&quot; is not of whole floats</source>
        <translation>המשקולת ״{}״ אינה שמורה בנקודה צפה מלאה</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are missing</source>
        <translation>המשקולות ״{}״ חסרות</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no 32-bit floats</source>
        <translation>המשקולות ״{}״ אינן בנקודה צפה של 32 סיביות</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; are no longer finite numbers</source>
        <translation>המשקולות ״{}״ אינן עוד מספרים סופיים</translation>
    </message>
    <message>
        <source>the weights &quot;{}&quot; have the size {} instead of {}</source>
        <translation>גודלן של המשקולות ״{}״ הוא ⁦{}⁩ ולא ⁦{}⁩</translation>
    </message>
    <message>
        <source>the window of {} samples is longer than the transform of {}</source>
        <translation>החלון של {} דגימות ארוך מן ההתמרה של {}</translation>
    </message>
    <message>
        <source>there are a million runs of this name</source>
        <translation>כבר יש מיליון הרצות בשם הזה</translation>
    </message>
    <message>
        <source>there are no MIDI files in it</source>
        <translation>אין בה קובצי MIDI</translation>
    </message>
    <message>
        <source>there are no tracks named like jazz.00000.wav in it</source>
        <translation>אין בה רצועות בשמות כמו ⁦jazz.00000.wav⁩</translation>
    </message>
    <message>
        <source>there is no CUDA graphics card that LibTorch can use</source>
        <translation>אין כרטיס גרפי עם CUDA ש־LibTorch יכול להשתמש בו</translation>
    </message>
    <message>
        <source>there is no clip to map</source>
        <translation>אין קטע למיפוי</translation>
    </message>
    <message>
        <source>there is no examples.json in it or in a sub-folder</source>
        <translation>אין בה, וגם לא בתיקיית משנה, קובץ examples.json</translation>
    </message>
    <message>
        <source>there is no instrument &quot;{}&quot;</source>
        <translation>אין כלי נגינה בשם ״{}״</translation>
    </message>
    <message>
        <source>there is no microphone or other input device</source>
        <translation>אין מיקרופון או התקן קלט אחר</translation>
    </message>
    <message>
        <source>there is no parameter &quot;{}&quot;</source>
        <translation>אין פרמטר בשם ״{}״</translation>
    </message>
    <message>
        <source>there is no sound device</source>
        <translation>אין התקן שמע</translation>
    </message>
    <message>
        <source>there is no sound in it</source>
        <translation>אין בו צליל</translation>
    </message>
    <message>
        <source>there is no sound to transfer</source>
        <translation>אין צליל להעברה</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>אין קובץ כזה</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>אין תיקייה כזאת</translation>
    </message>
    <message>
        <source>there is no such soundfont</source>
        <translation>אין סאונדפונט כזה</translation>
    </message>
    <message>
        <source>there is no way &quot;{}&quot; to stitch clips</source>
        <translation>אין דרך בשם ״{}״ לתפור קטעים</translation>
    </message>
    <message>
        <source>there is no {} &quot;{}&quot;</source>
        <translation>אין {} בשם ״{}״</translation>
    </message>
    <message>
        <source>there is no {} or file &quot;{}&quot;</source>
        <translation>אין {} או קובץ בשם ״{}״</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>אין די זיכרון</translation>
    </message>
    <message>
        <source>there is not enough room for the features</source>
        <translation>אין די מקום למאפיינים</translation>
    </message>
    <message>
        <source>there is nothing but silence</source>
        <translation>אין כאן אלא שקט</translation>
    </message>
    <message>
        <source>there is only one class, {}</source>
        <translation>יש רק מחלקה אחת, {}</translation>
    </message>
    <message>
        <source>these are more than {} experiments</source>
        <translation>אלה יותר מ־{} ניסויים</translation>
    </message>
    <message>
        <source>thing is not as the layout promises</source>
        <translation>דבר אינו כפי שהמבנה מבטיח</translation>
    </message>
    <message>
        <source>things are not as the layout promises</source>
        <translation>דברים אינם כפי שהמבנה מבטיח</translation>
    </message>
    <message>
        <source>this is not TOML: {}</source>
        <translation>זה אינו TOML: {}</translation>
    </message>
    <message>
        <source>this is not a .npy file</source>
        <translation>זה אינו קובץ ⁦.npy⁩</translation>
    </message>
    <message>
        <source>this is not a session of Timbrel</source>
        <translation>זה אינו סשן של Timbrel</translation>
    </message>
    <message>
        <source>this is not the description of a TensorFlow.js model</source>
        <translation>זה אינו תיאור של מודל TensorFlow.js</translation>
    </message>
    <message>
        <source>this is not the folder of a run: it has no experiment.toml</source>
        <translation>זו אינה תיקייה של הרצה: אין בה experiment.toml</translation>
    </message>
    <message>
        <source>this is not the model of Basic Pitch: {}</source>
        <translation>זה אינו המודל של Basic Pitch: {}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>training computes with {}, the fastest of what was tried ({})</source>
        <translation>האימון מחשב עם {}: המהיר ביותר מכל מה שנוסה ({})</translation>
    </message>
    <message>
        <source>training the network of the loss &quot;{}&quot; was cancelled</source>
        <translation>אימון הרשת של ההפסד ״{}״ בוטל</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true או false</translation>
    </message>
    <message>
        <source>waiting was cancelled</source>
        <translation>ההמתנה בוטלה</translation>
    </message>
    <message>
        <source>what was chosen for the run&apos;s grid is damaged</source>
        <translation>מה שנבחר לטבלה של ההרצה פגום</translation>
    </message>
    <message>
        <source>write</source>
        <translation>לכתוב</translation>
    </message>
    <message>
        <source>{:.0f} % of it is {}</source>
        <translation>{:.0f}% ממנה הם {}</translation>
    </message>
    <message>
        <source>{:.0f} % of its {:.0f} s are in no clip</source>
        <translation>{:.0f}% מ־{:.0f} השניות שלה אינם בשום קטע</translation>
    </message>
    <message>
        <source>{:.3g} % of its samples stay at full scale</source>
        <translation>{:.3g}% מן הדגימות שלה נשארות במלוא הסקאלה</translation>
    </message>
    <message>
        <source>{} ({} left out; the first: {}: {})</source>
        <translation>{} ({} הושמטו; הראשון: {}: {})</translation>
    </message>
    <message>
        <source>{} ({} of {} recordings were left out; the first: {}: {})</source>
        <translation>{} ({} מתוך {} הקלטות הושמטו; הראשונה: {}: {})</translation>
    </message>
    <message>
        <source>{} ({}) cannot be &quot;{}&quot;</source>
        <translation>הערך של {} ({}) אינו יכול להיות ״{}״</translation>
    </message>
    <message>
        <source>{} Hz is above half the sample rate</source>
        <translation>הערך ⁦{} Hz⁩ גבוה מחצי קצב הדגימה</translation>
    </message>
    <message>
        <source>{} and {} do not see the same held-out clips, so what they make cannot be held against each other</source>
        <translation>ההרצות {} ו־{} אינן רואות אותם קטעי מבחן, ולכן אי אפשר להשוות בין מה שהן עושות</translation>
    </message>
    <message>
        <source>{} and {} have no octave in common</source>
        <translation>לכלים {} ו־{} אין אוקטבה משותפת</translation>
    </message>
    <message>
        <source>{} are too many: a grid has at most {} rows and columns</source>
        <translation>{} הם יותר מדי: בטבלה יש לכל היותר {} שורות ועמודות</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list</source>
        <translation>הערך של {} אינו יכול להיות טבלה, תאריך או רשימה</translation>
    </message>
    <message>
        <source>{} cannot be a table, a date or a list of mixed things</source>
        <translation>הערך של {} אינו יכול להיות טבלה, תאריך או רשימה מעורבת</translation>
    </message>
    <message>
        <source>{} classes are taken apart into {}</source>
        <translation>{} מחלקות פוצלו ל־{}</translation>
    </message>
    <message>
        <source>{} clip</source>
        <translation>{} קטע</translation>
    </message>
    <message>
        <source>{} clips</source>
        <translation>{} קטעים</translation>
    </message>
    <message>
        <source>{} frames are more than clips of {} frames can give</source>
        <translation>{} מסגרות הן יותר ממה שקטעים של {} מסגרות יכולים לתת</translation>
    </message>
    <message>
        <source>{} has no way back &quot;{}&quot;</source>
        <translation>לייצוג ״{}״ אין דרך חזרה ״{}״</translation>
    </message>
    <message>
        <source>{} is not in it</source>
        <translation>הקובץ {} אינו נמצא בה</translation>
    </message>
    <message>
        <source>{} must be a list of values to try</source>
        <translation>הערך של {} צריך להיות רשימה של ערכים לניסוי</translation>
    </message>
    <message>
        <source>{} of {} experiments failed</source>
        <translation>{} מתוך {} ניסויים נכשלו</translation>
    </message>
    <message>
        <source>{} of {} mel bands are narrower than one bin of the transform and would always be silent</source>
        <translation>{} מתוך {} פסי mel צרים מתא תדר אחד של ההתמרה, ותמיד יהיו שקטים</translation>
    </message>
    <message>
        <source>{} of {} sub-classes have fewer than {} training clips</source>
        <translation>ב־{} מתוך {} תת־מחלקות יש פחות מ־{} קטעי אימון</translation>
    </message>
    <message>
        <source>{} of {}: {}</source>
        <translation>{} מתוך {}: {}</translation>
    </message>
    <message>
        <source>{} of {}: {} (trained already)</source>
        <translation>{} מתוך {}: {} (כבר אומן)</translation>
    </message>
    <message>
        <source>{} parts of the batch side by side with {} each</source>
        <translation>{} חלקים של האצווה זה לצד זה, עם {} לכל אחד</translation>
    </message>
    <message>
        <source>{} recording</source>
        <translation>{} הקלטה</translation>
    </message>
    <message>
        <source>{} recordings</source>
        <translation>{} הקלטות</translation>
    </message>
    <message>
        <source>{} recordings are {} recording in truth</source>
        <translation>{} הקלטות הן למעשה {} הקלטה</translation>
    </message>
    <message>
        <source>{} recordings are {} recordings in truth</source>
        <translation>{} הקלטות הן למעשה {} הקלטות</translation>
    </message>
    <message>
        <source>{} song</source>
        <translation>{} שיר</translation>
    </message>
    <message>
        <source>{} songs</source>
        <translation>{} שירים</translation>
    </message>
    <message>
        <source>{} sound files lie beside the class folders and belong to no class</source>
        <translation>{} קובצי צליל נמצאים לצד תיקיות המחלקות ואינם שייכים לשום מחלקה</translation>
    </message>
    <message>
        <source>{} spectral resolutions average {} bands and frames, more than a clip has</source>
        <translation>{} רזולוציות ספקטרליות ממצעות {} פסים ומסגרות, יותר ממה שיש בקטע</translation>
    </message>
    <message>
        <source>{} thread</source>
        <translation>{} תהליכון</translation>
    </message>
    <message>
        <source>{} threads</source>
        <translation>{} תהליכונים</translation>
    </message>
    <message>
        <source>{}, 16-bit brain floats</source>
        <translation>{}, נקודה צפה של 16 סיביות (bfloat16)</translation>
    </message>
    <message>
        <source>{}, 32-bit floats</source>
        <translation>{}, נקודה צפה של 32 סיביות</translation>
    </message>
    <message>
        <source>{}, but no file with the network&apos;s weights is given</source>
        <translation>{}, אבל לא צוין קובץ עם משקולות הרשת</translation>
    </message>
    <message>
        <source>{}: {:.0f} clips/s</source>
        <translation>{}: {:.0f} קטעים בשנייה</translation>
    </message>
    <message>
        <source>{}; did you mean &quot;{}&quot;?</source>
        <translation>{}; האם הכוונה ל־״{}״?</translation>
    </message>
    <message>
        <source>{}; until it ends, grid and map show training clips</source>
        <translation>{}; עד סופו, הטבלה והמפה מציגות קטעי אימון</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} ו־{}</translation>
    </message>
    <message>
        <source>the network of the loss &quot;{}&quot; has left the finite numbers at step {} of its training</source>
        <translation>המספרים ברשת של ההפסד ״{}״ אינם סופיים עוד, בצעד {} של אימונה</translation>
    </message>
    <message>
        <source>{} at step {}</source>
        <translation>{} בצעד {}</translation>
    </message>
    <message>
        <source>Each loss of both seeds alone and together; 000 liked MSE with MAE best, 001 Rho with L2,2. Terms of other units count by what they are at first, as in seed 001. VGG16 needs a file of weights, so it is left to a copy of this file: losses.vgg = 1.0 and losses.vgg_weights = &quot;…&quot;.</source>
        <translation>כל הפסד של שתי העבודות, לבד וביחד; ב־000 היה MSE עם MAE הטוב ביותר, וב־001 היה זה Rho עם L2,2. איברים ביחידות אחרות נמדדים לפי ערכם בהתחלה, כמו בעבודה 001. VGG16 זקוק לקובץ משקולות, ולכן הוא נשאר לעותק של הקובץ הזה: ⁦losses.vgg = 1.0⁩ ו־⁦losses.vgg_weights = &quot;…&quot;⁩.</translation>
    </message>
    <message>
        <source>How far the phases of reconstructions are from those of the recordings: the mean square of the angle between them, in radians, every band and frame alike. Random phases are at a third of π².</source>
        <translation>כמה רחוקות הפאזות של השחזורים מאלה של ההקלטות: ריבוע הזווית ביניהן בממוצע, ברדיאנים, כל פס וכל מסגרת במידה שווה. פאזות אקראיות נמצאות בשליש של π².</translation>
    </message>
    <message>
        <source>How likely the same classifier finds the target class, the mean over transfers. Where nearly all of them, or nearly none, are heard as the target it still tells models apart.</source>
        <translation>כמה סבירה מחלקת היעד בעיני אותו מסווג, בממוצע על פני ההעברות. גם כשכמעט כולן, או כמעט אף אחת, נשמעות כיעד, המדד עדיין מבחין בין מודלים.</translation>
    </message>
    <message>
        <source>How much the spectra of transfers are like noise: the mean level of all bands against the level of their mean power, in decibels; 0 is noise, and the lower, the sharper partials stand out. More than in the true rendering is noise between the partials.</source>
        <translation>כמה הספקטרום של ההעברות דומה לרעש: הרמה הממוצעת של כל הפסים מול הרמה של ההספק הממוצע שלהם, בדציבלים; 0 הוא רעש, וככל שהערך נמוך יותר, הצלילים החלקיים בולטים יותר. יותר מאשר בביצוע האמיתי הוא רעש בין הצלילים החלקיים.</translation>
    </message>
    <message>
        <source>Phase error</source>
        <translation>שגיאת פאזה</translation>
    </message>
    <message>
        <source>Probability of the target class</source>
        <translation>הסתברות מחלקת היעד</translation>
    </message>
    <message>
        <source>Seed 000&apos;s single stage against seed 001&apos;s stages, without and with a critic, at equal steps. The codes of the first stage are free numbers, which decay keeps small, so the encoder must not normalise them.</source>
        <translation>השלב היחיד של עבודה 000 מול השלבים של עבודה 001, בלי מבקר ועמו, במספר צעדים שווה. הקודים של השלב הראשון הם מספרים חופשיים, שהדעיכה שומרת אותם קטנים, ולכן אסור למקודד לנרמל אותם.</translation>
    </message>
    <message>
        <source>Seed 000: more overlap between clips lowers the training loss, and half of a clip learns by heart. Few recordings and many rounds, or there is nothing to learn by heart.</source>
        <translation>עבודה 000: יותר חפיפה בין קטעים מורידה את הפסד האימון, ובחפיפה של חצי קטע הרשת לומדת בעל פה. מעט הקלטות וסבבים רבים, אחרת אין מה ללמוד בעל פה.</translation>
    </message>
    <message>
        <source>Seed 001 whole, with its networks, its three stages and its critic: about 400 rounds of 4,200 clips, a day on a processor. Codes have 2,048 and 128 numbers, and the encoder its bank of filters. Name MusicNet&apos;s folder for its corpus, of its classes Solo Cello, Solo Piano, Solo Violin and Wind Quintet, so many recordings of each that there are 4,200 clips, and VGG16&apos;s weights if you have them.</source>
        <translation>עבודה 001 בשלמותה, עם הרשתות שלה, שלושת השלבים והמבקר: כ־400 סבבים של 4,200 קטעים, יממה על מעבד. בקודים יש 2,048 ו־128 מספרים, ולמקודד יש בנק המסננים שלו. לקורפוס שלה יש לציין את התיקייה של MusicNet, מתוכה את המחלקות Solo Cello‏, Solo Piano‏, Solo Violin ו־Wind Quintet, ומכל אחת הקלטות רבות עד שיהיו 4,200 קטעים, וגם את המשקולות של VGG16, אם הן ברשותכם.</translation>
    </message>
    <message>
        <source>Spectral flatness</source>
        <translation>שטיחות ספקטרלית</translation>
    </message>
    <message>
        <source>Take back what was changed of the experiment, copy the run again, or train a new one</source>
        <translation>יש לבטל את מה ששונה בניסוי, להעתיק את ההרצה שוב או לאמן חדשה</translation>
    </message>
    <message>
        <source>Target before source</source>
        <translation>היעד לפני המקור</translation>
    </message>
    <message>
        <source>The share of transfers for which the same classifier finds the target class likelier than the one that played. Whether it finds a third one likelier still does not matter.</source>
        <translation>חלקן של ההעברות שבהן מחלקת היעד סבירה יותר בעיני אותו מסווג מהמחלקה שניגנה. אין חשיבות לשאלה אם מחלקה שלישית סבירה בעיניו עוד יותר.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, take the file out of the corpus</source>
        <translation>יש לנסות שוב; אם זה נשאר כך, יש להוציא את הקובץ מהקורפוס</translation>
    </message>
    <message>
        <source>a key has more than {} parts</source>
        <translation>במפתח יש יותר מ־{} חלקים</translation>
    </message>
    <message>
        <source>random phases</source>
        <translation>פאזות אקראיות</translation>
    </message>
    <message>
        <source>row {} has more than {} cells</source>
        <translation>בשורה {} יש יותר מ־{} תאים</translation>
    </message>
    <message>
        <source>the .npy file holds no numbers</source>
        <translation>בקובץ ה־npy. אין מספרים</translation>
    </message>
    <message>
        <source>the table has more than {} cells</source>
        <translation>בטבלה יש יותר מ־{} תאים</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Class</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>הקלטות</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>קטעי אימון</translation>
    </message>
    <message>
        <source>Test clips</source>
        <translation>קטעי מבחן</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
</context>
<context>
    <name>KeptSoundModel</name>
    <message>
        <source>Stars</source>
        <translation>כוכבים</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>קטע</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>%1, kept %2</source>
        <translation>%1, נוסף לרשימה ב־%2</translation>
    </message>
</context>
<context>
    <name>Lane</name>
    <message>
        <source>%1 · %2, step %3</source>
        <translation>‏%1 · %2, צעד %3</translation>
    </message>
</context>
<context>
    <name>LayerModel</name>
    <message>
        <source>Layer</source>
        <translation>שכבה</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>חלק יחסי</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>פעולות כפל־חיבור</translation>
    </message>
</context>
<context>
    <name>MapColours</name>
    <message>
        <source>Colour by class</source>
        <translation>צבע לפי מחלקה</translation>
    </message>
    <message>
        <source>Colour by sub-class</source>
        <translation>צבע לפי תת־מחלקה</translation>
    </message>
    <message>
        <source>Colour by recording</source>
        <translation>צבע לפי הקלטה</translation>
    </message>
    <message>
        <source>Colour by cluster</source>
        <translation>צבע לפי אשכול</translation>
    </message>
    <message>
        <source>Colour by part</source>
        <translation>צבע לפי צד החלוקה</translation>
    </message>
    <message>
        <source>Colour by error</source>
        <translation>צבע לפי שגיאה</translation>
    </message>
    <message>
        <source>Colour by tag</source>
        <translation>צבע לפי תגית</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>אשכול %1</translation>
    </message>
    <message>
        <source>learnt from</source>
        <translation>שימש ללמידה</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>שמור למבחן</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s); colours repeat</source>
        <translation>
            <numerusform>הקלטה אחת; הצבעים חוזרים על עצמם</numerusform>
            <numerusform>%n הקלטות; הצבעים חוזרים על עצמם</numerusform>
        </translation>
    </message>
    <message>
        <source>Error of the reconstruction: from %1 (blue) to %2 (yellow)</source>
        <translation>שגיאת השחזור: מ־%1 (כחול) עד %2 (צהוב)</translation>
    </message>
    <message>
        <source>known of %1 of %2 clips</source>
        <translation>ידועה ב־%1 מתוך %2 קטעים</translation>
    </message>
</context>
<context>
    <name>MeasureModel</name>
    <message>
        <source>Measure</source>
        <translation>מדד</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>רווח סמך</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>לצידו</translation>
    </message>
</context>
<context>
    <name>ModelGraphView</name>
    <message>
        <source>Clip</source>
        <translation>קטע</translation>
    </message>
    <message>
        <source>Content encoder</source>
        <translation>מקודד התוכן</translation>
    </message>
    <message>
        <source>Class encoder</source>
        <translation>מקודד המחלקה</translation>
    </message>
    <message>
        <source>Table of content codes</source>
        <translation>טבלת קודי התוכן</translation>
    </message>
    <message>
        <source>Table of class codes</source>
        <translation>טבלת קודי המחלקה</translation>
    </message>
    <message>
        <source>Content code</source>
        <translation>קוד תוכן</translation>
    </message>
    <message>
        <source>Class code</source>
        <translation>קוד מחלקה</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>רעש</translation>
    </message>
    <message>
        <source>Class modulation</source>
        <translation>אפנון לפי המחלקה</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>מחולל</translation>
    </message>
    <message>
        <source>Made clip</source>
        <translation>קטע מיוצר</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>מבקר</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>פונקציות הפסד</translation>
    </message>
    <message>
        <source>σ = %1</source>
        <extracomment>spread of random numbers that are added to a code</extracomment>
        <translation>σ = %1</translation>
    </message>
    <message>
        <source>%1 codes of %2 numbers</source>
        <translation>%1 קודים של %2 מספרים</translation>
    </message>
    <message>
        <source>made clip against clip</source>
        <translation>הקטע המיוצר מול הקטע</translation>
    </message>
    <message>
        <source>offsets and scales</source>
        <translation>היסטים וקני מידה</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 פרמטרים</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation>יש להזין מספר שלם מ־%1 עד %2.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation>יש להזין מספר מ־%1 עד %2.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>אי אפשר להשתמש בזה כאן.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>off</source>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>%1 to %2%3; default %4</source>
        <translation>מ־%1 עד %2%3; ברירת מחדל: %4</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>ברירת מחדל: %1</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>תמונת PNG (*.png);;ציור SVG (*.svg);;מסמך PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ReconstructionModel</name>
    <message>
        <source>Way back</source>
        <translation>דרך חזרה</translation>
    </message>
    <message>
        <source>Conv.</source>
        <translation>התכנ׳</translation>
    </message>
    <message>
        <source>LSD</source>
        <translation>LSD</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>זמן, שנ׳</translation>
    </message>
    <message>
        <source>The recording, at the sampling rate of its features</source>
        <translation>ההקלטה, בקצב הדגימה של המאפיינים שלה</translation>
    </message>
</context>
<context>
    <name>RecordedClipModel</name>
    <message>
        <source>Class</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>קטע</translation>
    </message>
</context>
<context>
    <name>RecordingModel</name>
    <message>
        <source>Recording</source>
        <translation>הקלטה</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>שימוש</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>מבחן</translation>
    </message>
    <message>
        <source>training</source>
        <translation>אימון</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>לא שמישה</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>זמן אימון</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>תגיות</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
</context>
<context>
    <name>RunState</name>
    <message>
        <source>idle</source>
        <translation>ללא פעילות</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>בהכנה</translation>
    </message>
    <message>
        <source>running</source>
        <translation>בפעולה</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>מושהית</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>נשמרת…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>נעצרה</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>הושלמה</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשלה</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>טבלה (*.csv)</translation>
    </message>
    <message>
        <source>Figure (*.png)</source>
        <translation>תרשים (*.png)</translation>
    </message>
    <message>
        <source>Figure (*.svg)</source>
        <translation>תרשים (*.svg)</translation>
    </message>
    <message>
        <source>Figure (*.pdf)</source>
        <translation>תרשים (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</source>
        <translation>הקלטות (*.wav *.flac *.ogg *.oga *.opus *.mp3 *.aif *.aiff *.au)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
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
        <translation>‏%1, הפרש</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>note</source>
        <translation>צליל</translation>
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
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2%</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>נותר</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>רווח סמך</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>%1, powers</source>
        <translation>%1, הספקים</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>בנגינת</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>תפירה</translation>
    </message>
    <message>
        <source>Seams</source>
        <translation>תפרים</translation>
    </message>
    <message>
        <source>Time, s</source>
        <translation>זמן, שנ׳</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>The recording, as the run hears it</source>
        <translation>ההקלטה, כפי שההרצה שומעת אותה</translation>
    </message>
    <message>
        <source>Step %1. %2 clips, %3 seams: features change %4 times as much there as elsewhere, in the recording %5 times. Sound to features %6 s, network %7 s, features to sound %8 s. Peak %9 dB.</source>
        <translation>צעד %1. %2 קטעים, %3 תפרים: שם המאפיינים משתנים פי %4 מאשר במקומות אחרים, ובהקלטה פי %5. מצליל למאפיינים %6 שנ׳, הרשת %7 שנ׳, ממאפיינים לצליל %8 שנ׳. שיא ‎%9 dB.</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation>זמן משוער</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>לא שמיש</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>צעדים</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>As long as earlier runs like it took</source>
        <translation>כמו הזמן שנמשכו הרצות קודמות הדומות לו</translation>
    </message>
    <message>
        <source>How long it takes is known once a run like it was trained</source>
        <translation>כמה זמן זה יימשך יתברר אחרי שתאומן הרצה דומה</translation>
    </message>
    <message>
        <source>%1, from step %2</source>
        <translation>‏%1, מצעד %2</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Drafting</name>
    <message>
        <source>%1: %2 %</source>
        <translation>‏%1: %2%</translation>
    </message>
    <message>
        <source>Corpus %1: %2 recordings of %3 classes</source>
        <translation>קורפוס %1: %2 הקלטות של %3 מחלקות</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Menus</name>
    <message>
        <source>&amp;Open run…</source>
        <translation>פתיחת הרצה…</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>פתיחת ניסוי…</translation>
    </message>
    <message>
        <source>&amp;Save experiment…</source>
        <translation>שמירת הניסוי…</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>&amp;About Timbrel</source>
        <translation>על אודות Timbrel</translation>
    </message>
    <message>
        <source>Open the folder of a run</source>
        <translation>פתיחת תיקייה של הרצה</translation>
    </message>
    <message>
        <source>Open an experiment</source>
        <translation>פתיחת ניסוי</translation>
    </message>
    <message>
        <source>Experiments (*.toml)</source>
        <translation>ניסויים (*.toml)</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>שמירת הניסוי</translation>
    </message>
    <message>
        <source>About Timbrel</source>
        <translation>על אודות Timbrel</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Timbrel %1&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>Takes music apart into class and content, puts it together again differently, and lets you look at it and listen to it.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>מפרק מוזיקה למחלקה ולתוכן, מרכיב אותה מחדש בצורה אחרת, ומאפשר להתבונן בה ולהאזין לה.&lt;br&gt;&lt;br&gt;תוכנה חופשית ברישיון GNU General Public License, גרסה 3 ומעלה; ללא כל אחריות.</translation>
    </message>
    <message>
        <source>&amp;Explain panels</source>
        <translation>הסבר על החלוניות</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Queueing</name>
    <message>
        <source>It waits in the Runs panel, and is trained when its turn comes.</source>
        <translation>הוא ממתין בחלונית ״הרצות״, ויאומן כשיגיע תורו.</translation>
    </message>
    <message>
        <source>It waits in the Runs panel. &quot;Train them&quot; begins with the first.</source>
        <translation>הוא ממתין בחלונית ״הרצות״. ״אימון הממתינים״ מתחיל בראשון.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::RunMeasuring</name>
    <message>
        <source>Notes are not measured: %1</source>
        <translation>הצלילים אינם נמדדים: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Running</name>
    <message>
        <source>Training of %1 begins</source>
        <translation>האימון של %1 מתחיל</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>ההרצה %1 ממשיכה</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Another run is training. Stop it, or wait for its end, and resume %1 then.</source>
        <translation>הרצה אחרת מתאמנת. יש לעצור אותה או להמתין לסיומה, ואז להמשיך את %1.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::SessionMenu</name>
    <message>
        <source>Open sess&amp;ion…</source>
        <translation>פתיחת סשן…</translation>
    </message>
    <message>
        <source>Sa&amp;ve session as…</source>
        <translation>שמירת הסשן בשם…</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>פתיחת אחרונים</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>פתיחת סשן</translation>
    </message>
    <message>
        <source>Sessions (*.toml)</source>
        <translation>סשנים (*.toml)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>שמירת הסשן</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sessions</name>
    <message>
        <source>The last session cannot be read: %1</source>
        <translation>אי אפשר לקרוא את הסשן האחרון: %1</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>הוא נשמר בשם ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Sweeping</name>
    <message>
        <source>A run is training. Stop it, or wait for its end: one after the other is quicker than both at once.</source>
        <translation>הרצה נמצאת באימון. אפשר לעצור אותה או להמתין לסיומה: אחת אחרי השנייה מהיר יותר משתיהן בבת אחת.</translation>
    </message>
    <message>
        <source>A sweep is training. Stop it in its panel, or wait for its end: one after the other is quicker than both at once. What was stopped goes on later.</source>
        <translation>סדרת ניסויים נמצאת באימון. אפשר לעצור אותה בחלונית שלה או להמתין לסיומה: אחת אחרי השנייה מהיר יותר משתיהן בבת אחת. מה שנעצר ימשיך אחר כך.</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Touring</name>
    <message>
        <source>An experiment</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>Everything that will be trained is described here. Choose the preset First transfer and press Start training: it takes a few minutes, and all panels fill meanwhile.</source>
        <translation>כאן מתואר כל מה שיאומן. יש לבחור את התצורה המוכנה ״העברה ראשונה״ וללחוץ על ״התחלת אימון״: זה נמשך כמה דקות, ובינתיים כל החלוניות מתמלאות.</translation>
    </message>
    <message>
        <source>How it learns</source>
        <translation>איך הוא לומד</translation>
    </message>
    <message>
        <source>Errors should fall; a curve that rises again has learnt by heart. Drag the slider at the top of the window to an earlier step: every panel shows the run as it was then.</source>
        <translation>שגיאות אמורות לרדת; עקומה שעולה שוב למדה בעל פה. גרירת המחוון שבראש החלון לצעד מוקדם יותר מראה בכל החלוניות את ההרצה כפי שהייתה אז.</translation>
    </message>
    <message>
        <source>Who plays what</source>
        <translation>מי מנגן מה</translation>
    </message>
    <message>
        <source>A row is who plays, a column is what is played. Click a cell beside the diagonal: you hear the phrase of its column, played by the instrument of its row.</source>
        <translation>שורה היא מי שמנגן, עמודה היא מה שמנוגן. לחיצה על תא ליד האלכסון משמיעה את הפראזה של העמודה שלו, בנגינת הכלי של השורה שלו.</translation>
    </message>
    <message>
        <source>By eye and ear</source>
        <translation>בעין ובאוזן</translation>
    </message>
    <message>
        <source>The versions of the phrase stand above each other, and one of them is heard. Press 1, 2, 3 or 4 while it plays: it goes on as another version, at the same place.</source>
        <translation>הגרסאות של הפראזה עומדות זו מעל זו, ואחת מהן נשמעת. לחיצה על 1, 2, 3 או 4 בזמן ההשמעה ממשיכה אותה כגרסה אחרת, באותו מקום.</translation>
    </message>
    <message>
        <source>What is left of the player</source>
        <translation>מה נשאר מן הנגן</translation>
    </message>
    <message>
        <source>Each dot is a phrase as the model keeps it, in the colour of who played it: mixed colours are good, since nobody should be heard in what is played. Click a dot.</source>
        <translation>כל נקודה היא פראזה כפי שהמודל שומר אותה, בצבע של מי שניגן אותה: צבעים מעורבבים הם סימן טוב, כי איש אינו אמור להישמע בתוך מה שמנוגן. כדאי ללחוץ על נקודה.</translation>
    </message>
    <message>
        <source>Keep what you hear</source>
        <translation>לשמור את מה ששומעים</translation>
    </message>
    <message>
        <source>Press Keep in the player, or Ctrl+K: the sound stays in this list, whatever becomes of its run. Give it stars and a note, and export the list for others to hear.</source>
        <translation>לוחצים על ״הוספה לרשימה״ בנגן, או על Ctrl+K: הצליל נשאר ברשימה הזאת, ולא משנה מה יקרה להרצה שלו. אפשר לתת לו כוכבים והערה, ולייצא את הרשימה כדי שגם אחרים ישמעו.</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>סיור מודרך</translation>
    </message>
    <message>
        <source>Welcome. Six steps show you around, from a first experiment to a sound that you keep.</source>
        <translation>ברוכים הבאים. בשישה צעדים הסיור מראה את התוכנה, מן הניסוי הראשון ועד צליל שנשמר.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>התחלת הסיור</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Undoing</name>
    <message>
        <source>choice of a run</source>
        <translation>בחירת הרצה</translation>
    </message>
    <message>
        <source>choice of a step</source>
        <translation>בחירת צעד</translation>
    </message>
    <message>
        <source>choice of a clip</source>
        <translation>בחירת קטע</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>ביטול %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>ביצוע חוזר של %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>&amp;Copy session as script</source>
        <translation>העתקת הפקודות כסקריפט</translation>
    </message>
    <message>
        <source>What was computed, as lines for a shell that timbrel-cli computes anew</source>
        <translation>מה שחושב, כשורות למעטפת פקודה (shell) שבהן timbrel-cli מחשב אותו מחדש</translation>
    </message>
    <message>
        <source>note on a run</source>
        <translation>הערה על הרצה</translation>
    </message>
    <message>
        <source>note on a sound</source>
        <translation>הערה על צליל</translation>
    </message>
    <message>
        <source>removal of a sound</source>
        <translation>הסרת צליל</translation>
    </message>
    <message>
        <source>keeping of a sound</source>
        <translation>הוספת צליל לרשימה</translation>
    </message>
    <message>
        <source>change of the layout</source>
        <translation>שינוי סידור החלוניות</translation>
    </message>
    <message>
        <source>tag on clips</source>
        <translation>תגית של קטעים</translation>
    </message>
    <message>
        <source>choice of clips</source>
        <translation>בחירת הקטעים</translation>
    </message>
    <message>
        <source>choice of the grid</source>
        <translation>בחירת הטבלה</translation>
    </message>
</context>
<context>
    <name>timbrel::app::Workbench</name>
    <message>
        <source>Resume</source>
        <translation>המשך אימון</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 has been trained to its end since.</source>
        <translation>בפעם הקודמת Timbrel לא נסגר כראוי. מאז ההרצה %1 אומנה עד סופה.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2, before its weights were saved for the first time; resumed, it begins anew.</source>
        <translation>בפעם הקודמת Timbrel לא נסגר כראוי. ההרצה %1 נקטעה בצעד %2, לפני שהמשקולות שלה נשמרו בפעם הראשונה; המשך האימון יתחיל אותה מחדש.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. %1 was interrupted at step %2; its weights are saved up to step %3.</source>
        <translation>בפעם הקודמת Timbrel לא נסגר כראוי. ההרצה %1 נקטעה בצעד %2; המשקולות שלה שמורות עד צעד %3.</translation>
    </message>
    <message>
        <source>Timbrel was not closed properly last time. What you saw is here again.</source>
        <translation>בפעם הקודמת Timbrel לא נסגר כראוי. מה שהיה לפניכם נמצא כאן שוב.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::AboutPopup</name>
    <message>
        <source>Here %1.</source>
        <translation>כאן %1.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>מתוך: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ChosenList</name>
    <message>
        <source>Take it out of the list</source>
        <translation>הוצאה מן הרשימה</translation>
    </message>
    <message>
        <source>Move it up</source>
        <translation>הזזה למעלה</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>הזזה למטה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipCard</name>
    <message>
        <source>Spectrogram of %1</source>
        <translation>הספקטרוגרמה של %1</translation>
    </message>
    <message>
        <source>Nearest codes</source>
        <translation>הקודים הקרובים ביותר</translation>
    </message>
    <message>
        <source>Clips with the nearest codes; Return plays one</source>
        <translation>הקטעים שהקודים שלהם הקרובים ביותר; Enter משמיע אחד מהם</translation>
    </message>
    <message>
        <source>Point at a dot to see its clip; click it to hear it.</source>
        <translation>הצבעה על נקודה מציגה את הקטע שלה; לחיצה משמיעה אותו.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ClipModel</name>
    <message>
        <source>%1, held out</source>
        <translation>‏%1, שמור למבחן</translation>
    </message>
    <message>
        <source>%1, trained on</source>
        <translation>‏%1, באימון</translation>
    </message>
    <message>
        <source>%1 · %2 · frame %3</source>
        <translation>‏%1 · %2 · מסגרת %3</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CodeMapPanel</name>
    <message>
        <source>Class read from content codes: %1 · by guessing: %2</source>
        <translation>המחלקה כפי שנקראה מקודי התוכן: %1 · בניחוש: %2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>‏%1, מתוך %2</translation>
    </message>
    <message>
        <source>Code map</source>
        <translation>מפת קודים</translation>
    </message>
    <message>
        <source>Start training: the codes of the clips will stand here as dots, coloured by class. Click a dot to hear its clip.</source>
        <translation>אחרי התחלת האימון יופיעו כאן הקודים של הקטעים כנקודות, בצבע לפי המחלקה. לחיצה על נקודה משמיעה את הקטע שלה.</translation>
    </message>
    <message>
        <source>Content codes</source>
        <translation>קודי תוכן</translation>
    </message>
    <message>
        <source>Class codes</source>
        <translation>קודי מחלקה</translation>
    </message>
    <message>
        <source>The accuracy of a linear probe on recordings it has not seen. At the level of guessing, the content codes keep the class to themselves.</source>
        <translation>הדיוק של בוחן ליניארי בהקלטות שלא ראה. ברמת הניחוש, קודי התוכן אינם מגלים את המחלקה.</translation>
    </message>
    <message>
        <source>The map keeps neighbours, not distances or sizes. A map without groups does not prove that the class is gone; the probe tells.</source>
        <translation>המפה שומרת על שכנויות, לא על מרחקים או גדלים. מפה בלי קבוצות אינה מוכיחה שהמחלקה נעלמה; את זה אומר הבוחן.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) chosen: %1</source>
        <translation>
            <numerusform>קוד אחד נבחר: %1</numerusform>
            <numerusform>%n קודים נבחרו: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>a clip of %1</source>
        <translation>קטע מתוך %1</translation>
    </message>
    <message>
        <source>by the nearest codes: %1</source>
        <translation>לפי הקודים הקרובים ביותר: %1</translation>
    </message>
    <message>
        <source>silhouette of classes: %1</source>
        <translation>צללית המחלקות: %1</translation>
    </message>
    <message>
        <source>Tag them…</source>
        <translation>תיוג הנבחרים…</translation>
    </message>
    <message>
        <source>Tag of the chosen clips</source>
        <translation>תגית של הקטעים הנבחרים</translation>
    </message>
    <message>
        <source>A word for the chosen clips, and Return; no word takes their tags away</source>
        <translation>מילה לקטעים הנבחרים, ואחריה Enter; בלי מילה התגיות שלהם מוסרות</translation>
    </message>
    <message>
        <source>A click plays a clip and joins it to the nearest codes. The wheel zooms, a drag moves, a drag with Shift chooses, a click with Ctrl chooses one more or one less, a double click shows all.</source>
        <translation>לחיצה משמיעה קטע ומחברת אותו בקווים לקודים הקרובים ביותר. הגלגל מקרב ומרחיק, גרירה מזיזה, גרירה עם Shift בוחרת, לחיצה עם Ctrl בוחרת עוד אחד או פחות אחד, לחיצה כפולה מראה את הכול.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ComparePanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>נשמר בשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>שמירת ההשוואה</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>הצעד הטוב ביותר</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>צעד %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>הראשונה</translation>
    </message>
    <message>
        <source>second</source>
        <translation>השנייה</translation>
    </message>
    <message>
        <source>second less first</source>
        <translation>השנייה פחות הראשונה</translation>
    </message>
    <message>
        <source>the truth</source>
        <translation>האמת</translation>
    </message>
    <message>
        <source>real</source>
        <translation>אמיתי</translation>
    </message>
    <message>
        <source>%1, then %2: the second has %3 more from 4 kHz up.</source>
        <translation>‏%1, ואחר כך %2: בשנייה יש ‎%3 יותר מ־4 kHz ומעלה.</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <translation>‏%1, ואחר כך %2.</translation>
    </message>
    <message>
        <source>Curves: mean spectra of %1 transfers and of %2. Numbers: energy from 4 kHz up against all, with 95 % intervals over recordings.</source>
        <translation>עקומות: ספקטרומים ממוצעים של %1 העברות ושל %2. מספרים: אנרגיה מ־4 kHz ומעלה לעומת הכול, עם רווחי סמך של 95% על פני ההקלטות.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Choose two runs that were trained on the same clips, or two steps of one, such as before and after a critic joined in: what both make of the same recordings will stand here side by side.</source>
        <translation>יש לבחור שתי הרצות שאומנו על אותם קטעים, או שני צעדים של הרצה אחת, למשל לפני שמבקר הצטרף ואחריו: כאן יופיע זה לצד זה מה ששתיהן עושות מאותן הקלטות.</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>הרצה ראשונה</translation>
    </message>
    <message>
        <source>Second run</source>
        <translation>הרצה שנייה</translation>
    </message>
    <message>
        <source>Step of the first run</source>
        <translation>הצעד של ההרצה הראשונה</translation>
    </message>
    <message>
        <source>Step of the second run</source>
        <translation>הצעד של ההרצה השנייה</translation>
    </message>
    <message>
        <source>Have both play the same held-out clips; takes about a minute</source>
        <translation>נגינת אותם קטעי מבחן בשתיהן; נמשך בערך דקה</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>עצירת ההשוואה; מה שכבר יש נשאר</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>The numbers as a table (CSV), or all as a figure (PNG, SVG, PDF)</source>
        <translation>המספרים כטבלה (CSV), או הכול כתרשים (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>התקדמות ההשוואה</translation>
    </message>
    <message>
        <source>Transfer that is shown</source>
        <translation>ההעברה המוצגת</translation>
    </message>
    <message>
        <source>Both transfers, their difference, and the truth</source>
        <translation>שתי ההעברות, ההפרש ביניהן והאמת</translation>
    </message>
    <message>
        <source>Mean spectra</source>
        <translation>ספקטרומים ממוצעים</translation>
    </message>
    <message>
        <source>Red: the second has more, blue: less</source>
        <translation>אדום: בשנייה יש יותר, כחול: פחות</translation>
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
        <translation>עדיין אין תמונות</translation>
    </message>
    <message>
        <source>One transfer as two models make it: %1</source>
        <translation>העברה אחת כפי ששני מודלים עושים אותה: %1</translation>
    </message>
    <message>
        <source>Mean level</source>
        <translation>רמה ממוצעת</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>הנמוכה ביותר</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>הגבוהה ביותר</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>⁦%1 dB⁩</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CorpusPanel</name>
    <message>
        <source>Findings: %1</source>
        <translation>ממצאים: %1</translation>
    </message>
    <message>
        <source>Recordings: %1</source>
        <translation>הקלטות: %1</translation>
    </message>
    <message>
        <source>Corpus</source>
        <translation>קורפוס</translation>
    </message>
    <message>
        <source>Choose a folder of recordings, one folder for each class, or the built-in corpus, in the experiment&apos;s Corpus section.</source>
        <translation>בסעיף ״קורפוס״ של הניסוי יש לבחור תיקיית הקלטות, עם תיקייה לכל מחלקה, או את הקורפוס המובנה.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>מחלקות</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Recordings; Return plays one</source>
        <translation>הקלטות; Enter משמיע אחת מהן</translation>
    </message>
    <message>
        <source>Double-click a recording, or press Return, to hear it; drag it to the transfer grid to see it there</source>
        <translation>לחיצה כפולה על הקלטה או Enter משמיעים אותה; גרירה לטבלת ההעברות מציגה אותה שם</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurveGroup</name>
    <message>
        <source>Curves over steps: %1</source>
        <translation>עקומות לאורך הצעדים: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvePlot</name>
    <message>
        <source>Curves over steps</source>
        <translation>עקומות לאורך הצעדים</translation>
    </message>
    <message>
        <source>step</source>
        <translation>צעד</translation>
    </message>
    <message>
        <source>No curves yet</source>
        <translation>עדיין אין עקומות</translation>
    </message>
    <message>
        <source>Newest values: %1</source>
        <translation>הערכים החדשים ביותר: %1</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מצעד</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד צעד</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>הערך החדש ביותר</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>הערך הנמוך ביותר</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>הערך הגבוה ביותר</translation>
    </message>
    <message>
        <source>Show earlier steps</source>
        <translation>הצגת צעדים מוקדמים יותר</translation>
    </message>
    <message>
        <source>Show later steps</source>
        <translation>הצגת צעדים מאוחרים יותר</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>Zoom into the steps alone</source>
        <translation>התקרבות בציר הצעדים בלבד</translation>
    </message>
    <message>
        <source>Zoom out of the steps alone</source>
        <translation>התרחקות בציר הצעדים בלבד</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>הצגת הכול שוב</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::CurvesPanel</name>
    <message>
        <source>Curves</source>
        <translation>עקומות</translation>
    </message>
    <message>
        <source>Start training, or open a run: its losses and measures will be drawn here, step by step.</source>
        <translation>אחרי התחלת אימון או פתיחת הרצה ישורטטו כאן ההפסדים והמדדים שלה, צעד אחר צעד.</translation>
    </message>
    <message>
        <source>Group of curves</source>
        <translation>קבוצת עקומות</translation>
    </message>
    <message>
        <source>Logarithmic value axis</source>
        <translation>ציר ערכים לוגריתמי</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Log ↕</source>
        <translation>לוג ↕</translation>
    </message>
    <message>
        <source>Log ↔</source>
        <translation>לוג ↔</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps</source>
        <translation>ציר צעדים לוגריתמי</translation>
    </message>
    <message>
        <source>Logarithmic axis of steps: the beginning, where most happens, gets more room</source>
        <translation>ציר צעדים לוגריתמי: ההתחלה, שבה קורה הכי הרבה, מקבלת יותר מקום</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>החלקה</translation>
    </message>
    <message>
        <source>Smoothing: averages each curve over its past; the raw values stay faintly visible</source>
        <translation>החלקה: ממצעת כל עקומה על פני עברה; הערכים הגולמיים נשארים ברקע, חיוורים</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>שם הניסוי</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ExperimentPanel</name>
    <message>
        <source>Experiment</source>
        <translation>ניסוי</translation>
    </message>
    <message>
        <source>Open an experiment file, or choose a preset, to begin.</source>
        <translation>כדי להתחיל, פותחים קובץ ניסוי או בוחרים תצורה מוכנה.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>תצורה מוכנה</translation>
    </message>
    <message>
        <source>Start &amp;training</source>
        <translation>התחלת אימון</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>חיפוש בהגדרות</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>הכול…</translation>
    </message>
    <message>
        <source>All presets, with a picture and what each is for</source>
        <translation>כל התצורות המוכנות, עם תמונה ועם הסבר למה כל אחת מתאימה</translation>
    </message>
    <message>
        <source>Gallery of presets</source>
        <translation>גלריית התצורות המוכנות</translation>
    </message>
    <message>
        <source>Train &amp;later</source>
        <translation>אימון מאוחר יותר</translation>
    </message>
    <message>
        <source>Put it into the queue of the Runs panel: what waits there is trained one after another</source>
        <translation>הכנסה לתור של חלונית ההרצות: מה שממתין שם מאומן בזה אחר זה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingCard</name>
    <message>
        <source>Show fewer</source>
        <translation>להציג פחות</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>להציג את כל ה־%1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::FindingsView</name>
    <message>
        <source>Wrong: %1</source>
        <translation>שגוי: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>מעורר ספק: %1</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <translation>כדאי לדעת: %1</translation>
    </message>
    <message>
        <source>Nothing is the matter with this corpus.</source>
        <translation>לא נמצא שום פגם בקורפוס הזה.</translation>
    </message>
    <message>
        <source>Nothing found yet: the recordings have not been checked.</source>
        <translation>עדיין אין ממצאים: ההקלטות טרם נבדקו.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridChooser</name>
    <message>
        <source>the first %1 of %2; search to see others</source>
        <translation>%1 הראשונים מתוך %2; את האחרים רואים בחיפוש</translation>
    </message>
    <message>
        <source>%1 of %2 clips</source>
        <translation>%1 מתוך %2 קטעים</translation>
    </message>
    <message>
        <source>Columns, what is played: %1 of at most %2</source>
        <translation>עמודות, מה מנוגן: %1 מתוך %2 לכל היותר</translation>
    </message>
    <message>
        <source>Rows, who plays: %1 of at most %2</source>
        <translation>שורות, מי מנגן: %1 מתוך %2 לכל היותר</translation>
    </message>
    <message>
        <source>Clips and classes of the grid</source>
        <translation>הקטעים והמחלקות של הטבלה</translation>
    </message>
    <message>
        <source>Search for clips</source>
        <translation>חיפוש קטעים</translation>
    </message>
    <message>
        <source>Clips of the run; Return adds a column</source>
        <translation>הקטעים של ההרצה; Enter מוסיף עמודה</translation>
    </message>
    <message>
        <source>Double-click a clip, or press Return, to add a column; or drag it</source>
        <translation>לחיצה כפולה על קטע או Enter מוסיפים עמודה; אפשר גם לגרור אותו</translation>
    </message>
    <message>
        <source>Add as columns</source>
        <translation>הוספה כעמודות</translation>
    </message>
    <message>
        <source>Add as rows</source>
        <translation>הוספה כשורות</translation>
    </message>
    <message>
        <source>Columns; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>עמודות; Delete מוציא אחת, Ctrl+Up ו־Ctrl+Down מזיזים אותה</translation>
    </message>
    <message>
        <source>Rows; Delete takes one out, Ctrl+Up and Ctrl+Down move it</source>
        <translation>שורות; Delete מוציא אחת, Ctrl+Up ו־Ctrl+Down מזיזים אותה</translation>
    </message>
    <message>
        <source>Drag to put in order; Delete takes one out</source>
        <translation>גרירה קובעת את הסדר; Delete מוציא אחת</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>כל המחלקות</translation>
    </message>
    <message>
        <source>Usual grid</source>
        <translation>הטבלה הרגילה</translation>
    </message>
    <message>
        <source>Show the clips that Timbrel chose by itself</source>
        <translation>הצגת הקטעים ש־Timbrel בחר בעצמו</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GridView</name>
    <message>
        <source>Transfer grid</source>
        <translation>טבלת העברות</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>מקור: %1</translation>
    </message>
    <message>
        <source>%1, reconstructed</source>
        <translation>‏%1, שחזור</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>‏%1 ‏← %2</translation>
    </message>
    <message>
        <source> · error %1</source>
        <translation> · שגיאה %1</translation>
    </message>
    <message>
        <source>content →</source>
        <translation>‏→ תוכן‏</translation>
    </message>
    <message>
        <source>class ↓</source>
        <translation>מחלקה ↓</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>שגיאה %1</translation>
    </message>
    <message>
        <source>folded corner: reconstruction</source>
        <translation>פינה מקופלת: שחזור</translation>
    </message>
    <message>
        <source>truth</source>
        <translation>אמת</translation>
    </message>
    <message>
        <source>The picture to the left</source>
        <translation>התמונה משמאל</translation>
    </message>
    <message>
        <source>The picture to the right</source>
        <translation>התמונה מימין</translation>
    </message>
    <message>
        <source>The picture above</source>
        <translation>התמונה שמעל</translation>
    </message>
    <message>
        <source>The picture below</source>
        <translation>התמונה שמתחת</translation>
    </message>
    <message>
        <source>Open and play it</source>
        <translation>פתיחה והשמעה</translation>
    </message>
    <message>
        <source>Take it out of the grid</source>
        <translation>הוצאה מן הטבלה</translation>
    </message>
    <message>
        <source>Close what is enlarged</source>
        <translation>סגירת מה שמוגדל</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>עדיין אין העברות</translation>
    </message>
    <message>
        <source>%1 classes by %2 recordings: every recording as every class would play it.</source>
        <translation>%1 מחלקות על %2 הקלטות: כל הקלטה כפי שכל מחלקה הייתה מנגנת אותה.</translation>
    </message>
    <message>
        <source>Errors from %1 to %2.</source>
        <translation>שגיאות מ־%1 עד %2.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>נבחר</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>בחירת הקטע שלה, או ביטול בחירתו</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::GuidedTour</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>הקודם</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Guided tour: %1</source>
        <translation>סיור מודרך: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LaneChooser</name>
    <message>
        <source>the last two</source>
        <translation>שני האחרונים</translation>
    </message>
    <message>
        <source>best step</source>
        <translation>הצעד הטוב ביותר</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>צעד %1</translation>
    </message>
    <message>
        <source>Lanes that are shown</source>
        <translation>המסלולים המוצגים</translation>
    </message>
    <message>
        <source>Transfer to every class</source>
        <translation>העברה לכל המחלקות</translation>
    </message>
    <message>
        <source>Show the clip played by every class of the grid at once</source>
        <translation>הצגת הקטע בנגינת כל מחלקות הטבלה בבת אחת</translation>
    </message>
    <message>
        <source>The key X changes between</source>
        <translation>המקש X עובר בין</translation>
    </message>
    <message>
        <source>One of the two lanes of the key X</source>
        <translation>אחד משני המסלולים של המקש X</translation>
    </message>
    <message>
        <source>The other of the two lanes of the key X</source>
        <translation>המסלול האחר של המקש X</translation>
    </message>
    <message>
        <source>Compare with another run, or another step</source>
        <translation>השוואה להרצה אחרת, או לצעד אחר</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>ההרצה להשוואה</translation>
    </message>
    <message>
        <source>Step to compare with</source>
        <translation>הצעד להשוואה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>Runs that are compared</source>
        <translation>ההרצות המושוות</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Legend</name>
    <message>
        <source>Legend</source>
        <translation>מקרא</translation>
    </message>
    <message>
        <source>In the legend: the entry before</source>
        <translation>במקרא: הפריט הקודם</translation>
    </message>
    <message>
        <source>In the legend: the entry after</source>
        <translation>במקרא: הפריט הבא</translation>
    </message>
    <message>
        <source>In the legend: show or hide it</source>
        <translation>במקרא: הצגה או הסתרה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>מוצג</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LevelMeter</name>
    <message>
        <source>Level</source>
        <translation>רמה</translation>
    </message>
    <message>
        <source>Level of what is playing, from %1 dB to full scale</source>
        <translation>רמת מה שמושמע, מ־‎%1 dB ועד מלוא הסקאלה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LineEditor</name>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ListeningPanel</name>
    <message>
        <source>Exported to %1: open index.html there in a browser</source>
        <translation>יוצא אל ⁨%1⁩: יש לפתוח שם את index.html בדפדפן</translation>
    </message>
    <message>
        <source>Export the listening list into a folder</source>
        <translation>ייצוא רשימת ההאזנה לתיקייה</translation>
    </message>
    <message>
        <source>Listening list</source>
        <translation>רשימת האזנה</translation>
    </message>
    <message>
        <source>Nothing kept yet. Press Keep in the player, or Ctrl+K, while you listen: the sound stays here, for a note and stars, whatever becomes of its run.</source>
        <translation>הרשימה עדיין ריקה. תוך כדי האזנה לוחצים על ״הוספה לרשימה״ בנגן, או על Ctrl+K: הצליל נשאר כאן, עם מקום להערה ולכוכבים, ולא משנה מה יקרה להרצה שלו.</translation>
    </message>
    <message>
        <source>Kept sounds; Return plays one, 0 to 5 give stars</source>
        <translation>הצלילים שברשימה; Enter משמיע אחד מהם, 0 עד 5 נותנים כוכבים</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>השמעה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Hear it (Return)</source>
        <translation>השמעה (Enter)</translation>
    </message>
    <message>
        <source>Take it off the list (Delete)</source>
        <translation>הסרה מן הרשימה (Delete)</translation>
    </message>
    <message>
        <source>Write the sounds, a page that plays them in any browser, and a table</source>
        <translation>כתיבת הצלילים, דף שמשמיע אותם בכל דפדפן, וטבלה</translation>
    </message>
    <message>
        <source>What do you hear?</source>
        <translation>מה שומעים?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>החזרת מה שהוסר אחרון</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>יומן</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What Timbrel does, and what goes wrong, will be told here.</source>
        <translation>עדיין לא קרה דבר. כאן יסופר מה Timbrel עושה, ומה משתבש.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy session as script</source>
        <translation>העתקת הפקודות כסקריפט</translation>
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
        <translation>קובץ</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>איפוס סידור החלוניות</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>לפי המערכת</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Training is running</source>
        <translation>אימון פועל</translation>
    </message>
    <message>
        <source>Training is running. Save what is learnt and close?</source>
        <translation>אימון פועל. לשמור את מה שנלמד ולסגור?</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>שמירה וסגירה</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>המשך האימון</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>עריכה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ManualWindow</name>
    <message>
        <source>Timbrel&apos;s guide</source>
        <translation>המדריך של Timbrel</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>חיפוש במדריך</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>סעיפים</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>מדריך</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MapControls</name>
    <message>
        <source>Place a sound file</source>
        <translation>מיקום קובץ צליל במפה</translation>
    </message>
    <message>
        <source>Show it played by %1</source>
        <translation>הצגתו בנגינת %1</translation>
    </message>
    <message>
        <source>Clips of the preview</source>
        <translation>קטעי התצוגה המקדימה</translation>
    </message>
    <message>
        <source>All held-out clips</source>
        <translation>כל קטעי המבחן</translation>
    </message>
    <message>
        <source>Training clips</source>
        <translation>קטעי אימון</translation>
    </message>
    <message>
        <source>Training and held-out clips</source>
        <translation>קטעי אימון ומבחן</translation>
    </message>
    <message>
        <source>Which clips are laid out</source>
        <translation>אילו קטעים נפרסים במפה</translation>
    </message>
    <message>
        <source>More clips than a preview has time for are laid out anew, from the best saved step, while you watch</source>
        <translation>קטעים רבים יותר משתצוגה מקדימה מספיקה נפרסים מחדש, מן הצעד השמור הטוב ביותר, לעיניכם</translation>
    </message>
    <message>
        <source>How codes are laid out</source>
        <translation>איך הקודים נפרסים במפה</translation>
    </message>
    <message>
        <source>t-SNE keeps neighbours together; PCA shows the plane in which the codes differ most</source>
        <translation>t-SNE משאיר שכנים יחד; PCA מראה את המישור שבו הקודים נבדלים יותר מכול</translation>
    </message>
    <message>
        <source>What dots are coloured by</source>
        <translation>לפי מה נצבעות הנקודות</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>הצגת ההקלטה</translation>
    </message>
    <message>
        <source>Show the reconstruction</source>
        <translation>הצגת השחזור</translation>
    </message>
    <message>
        <source>What is seen and heard of a dot</source>
        <translation>מה רואים ושומעים מנקודה</translation>
    </message>
    <message>
        <source>Play on hover</source>
        <translation>השמעה בריחוף</translation>
    </message>
    <message>
        <source>Ends the descent; the map stays as it is by now</source>
        <translation>מסיים את הירידה; המפה נשארת כפי שהיא עכשיו</translation>
    </message>
    <message>
        <source>Add clips</source>
        <translation>הוספת קטעים</translation>
    </message>
    <message>
        <source>Places more clips without moving those that stand</source>
        <translation>ממקם קטעים נוספים בלי להזיז את אלה שכבר במפה</translation>
    </message>
    <message>
        <source>Held-out clips</source>
        <translation>קטעי מבחן</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>קובץ צליל…</translation>
    </message>
    <message>
        <source>How far the map is</source>
        <translation>התקדמות המפה</translation>
    </message>
    <message>
        <source>No errors are known of this map: an earlier version of Timbrel made it. Choose training or held-out clips on the left, and it is laid out with them.</source>
        <translation>במפה הזאת לא ידועות שגיאות: היא נעשתה בגרסה קודמת של Timbrel. כשבוחרים קטעי אימון או קטעי מבחן בתיבה שבתחילת השורה, היא נפרסת יחד איתן.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MeasuresPanel</name>
    <message>
        <source>This run is still training; it is measured at its end.</source>
        <translation>ההרצה הזאת עדיין באימון; היא תימדד בסופו.</translation>
    </message>
    <message>
        <source>Measure on another corpus</source>
        <translation>מדידה על קורפוס אחר</translation>
    </message>
    <message>
        <source>%1 held-out clips, %2 transfers, step %3</source>
        <translation>%1 קטעי מבחן, %2 העברות, צעד %3</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>מדדים</translation>
    </message>
    <message>
        <source>At the end of a training the run is measured on recordings it has never seen; the measures will stand here. Open an older run and press Measure again.</source>
        <translation>בסוף כל אימון ההרצה נמדדת על הקלטות שמעולם לא ראתה; המדדים יופיעו כאן. בהרצה ישנה יותר, פותחים אותה ולוחצים על ״מדידה חוזרת״.</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>מדידה חוזרת</translation>
    </message>
    <message>
        <source>Measure the run&apos;s best step on its held-out recordings, notes too where the transcriber is there; takes some minutes</source>
        <translation>מדידת הצעד הטוב ביותר של ההרצה על הקלטות המבחן שלה, וגם של הצלילים אם מזהה הצלילים מותקן; נמשך כמה דקות</translation>
    </message>
    <message>
        <source>On another corpus…</source>
        <translation>על קורפוס אחר…</translation>
    </message>
    <message>
        <source>Measure on the held-out recordings of another folder, of the classes with the same names</source>
        <translation>מדידה על הקלטות המבחן של תיקייה אחרת, במחלקות בעלות אותם שמות</translation>
    </message>
    <message>
        <source>Stop measuring; the measures before stay</source>
        <translation>עצירת המדידה; המדדים הקודמים נשארים</translation>
    </message>
    <message>
        <source>Progress of the measuring</source>
        <translation>התקדמות המדידה</translation>
    </message>
    <message>
        <source>Rows: who played. Columns: who is to play.</source>
        <translation>שורות: מי ניגן. עמודות: מי אמור לנגן.</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>נקודה: ההרצה. קו: היכן נמצאים 95% מן הממוצעים כשמגרילים הקלטות מחדש. קווים ניצבים: מה שלצידה, הראשון מודגש.</translation>
    </message>
    <message>
        <source>Pairs of classes</source>
        <translation>זוגות של מחלקות</translation>
    </message>
    <message>
        <source>This run ended before it began; there is nothing to measure.</source>
        <translation>ההרצה הזאת הסתיימה לפני שהתחילה; אין מה למדוד.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ModelGraphView</name>
    <message>
        <source>Picture of the model</source>
        <translation>תמונת המודל</translation>
    </message>
    <message>
        <source>The box to the left</source>
        <translation>התיבה משמאל</translation>
    </message>
    <message>
        <source>The box to the right</source>
        <translation>התיבה מימין</translation>
    </message>
    <message>
        <source>The box above</source>
        <translation>התיבה שמעל</translation>
    </message>
    <message>
        <source>The box below</source>
        <translation>התיבה שמתחת</translation>
    </message>
    <message>
        <source>Its layers in the table</source>
        <translation>השכבות שלה בטבלה</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>עדיין אין מודל</translation>
    </message>
    <message>
        <source>%1 with %2 parameters: %3</source>
        <translation>‏%1 עם %2 פרמטרים: %3</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>המקום הנוכחי: %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>פלט</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>פרמטרים</translation>
    </message>
    <message>
        <source>Multiply-adds for a clip</source>
        <translation>פעולות כפל־חיבור לקטע</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>מוביל אל</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>learns</source>
        <translation>בלמידה</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>בפעולה</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>במנוחה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ModelPanel</name>
    <message>
        <source>The whole model</source>
        <translation>המודל כולו</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>באימון</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>שלב %1: %2</translation>
    </message>
    <message>
        <source>In use: a transfer</source>
        <translation>בשימוש: העברה</translation>
    </message>
    <message>
        <source>Content runs above, the class below; they meet in the generator.</source>
        <translation>התוכן עובר למעלה, המחלקה למטה; הם נפגשים במחולל.</translation>
    </message>
    <message>
        <source>What a clip passes when it is played by another class: its content is read, the code of the other class is looked up.</source>
        <translation>מה שקטע עובר כשמחלקה אחרת מנגנת אותו: התוכן שלו נקרא, והקוד של המחלקה האחרת נלקח מן הטבלה.</translation>
    </message>
    <message>
        <source>%1 % of the steps. What is filled learns, what is faint rests. Minimised: %2</source>
        <translation>%1% מן הצעדים. מה שמלא לומד, מה שחיוור נח. ממוזער: %2</translation>
    </message>
    <message>
        <source>Open a run: what its network is made of will stand here.</source>
        <translation>יש לפתוח הרצה: כאן יופיע ממה עשויה הרשת שלה.</translation>
    </message>
    <message>
        <source>What the network of the experiment is made of will stand here.</source>
        <translation>כאן יופיע ממה עשויה הרשת של הניסוי.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 parameters&lt;/b&gt; in %2 layers, %3 multiply-adds for a clip that passes all of them. %4</source>
        <translation>&lt;b&gt;%1 פרמטרים&lt;/b&gt; ב־%2 שכבות, %3 פעולות כפל־חיבור לקטע שעובר בכולן. %4</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>מודל</translation>
    </message>
    <message>
        <source>The experiment in the form</source>
        <translation>הניסוי שבטופס</translation>
    </message>
    <message>
        <source>The run that is shown</source>
        <translation>ההרצה המוצגת</translation>
    </message>
    <message>
        <source>Whose model</source>
        <translation>של מי המודל</translation>
    </message>
    <message>
        <source>Whose network is shown</source>
        <translation>של מי הרשת המוצגת</translation>
    </message>
    <message>
        <source>Part of the training</source>
        <translation>חלק האימון</translation>
    </message>
    <message>
        <source>Show what takes part in a stage of the training, and what of it learns</source>
        <translation>הצגת מה שמשתתף בשלב של האימון, ומה מתוכו לומד</translation>
    </message>
    <message>
        <source>Content: what is played</source>
        <translation>תוכן: מה מנוגן</translation>
    </message>
    <message>
        <source>Class: who plays</source>
        <translation>מחלקה: מי מנגן</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>שכבות</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::OutlookView</name>
    <message>
        <source>%1 of memory</source>
        <translation>‏%1 של זיכרון</translation>
    </message>
    <message>
        <source>%1 of weights on disk</source>
        <translation>‏%1 של משקולות בדיסק</translation>
    </message>
    <message>
        <source>%1 numbers to learn</source>
        <translation>%1 מספרים ללמידה</translation>
    </message>
    <message>
        <source>Measured without %1, whose network comes with training: a step will take longer.</source>
        <translation>נמדד בלי %1, שהרשת שלו באה רק עם האימון: כל צעד יימשך יותר.</translation>
    </message>
    <message>
        <source>Training a few steps to see what they cost…</source>
        <translation>אימון של כמה צעדים כדי לראות מה הם עולים…</translation>
    </message>
    <message>
        <source>About %1: a step takes %2 s here.</source>
        <translation>בערך %1: צעד נמשך כאן %2 שנ׳.</translation>
    </message>
    <message>
        <source>About %1, as long as earlier runs like it took.</source>
        <translation>בערך %1, כמו שנמשכו הרצות קודמות הדומות לו.</translation>
    </message>
    <message>
        <source>How long this takes is not known: no run like it was trained here yet.</source>
        <translation>לא ידוע כמה זמן זה יימשך: עדיין לא אומנה כאן הרצה דומה.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>מדידה</translation>
    </message>
    <message>
        <source>Train a few steps on noise, and tell what time, memory and disk the whole will take. Nothing is kept.</source>
        <translation>אימון של כמה צעדים על רעש, כדי לומר כמה זמן, זיכרון ודיסק יידרשו לכול. דבר אינו נשמר.</translation>
    </message>
    <message>
        <source>Other programs took %1 % of the processor meanwhile; without them it goes faster.</source>
        <translation>תוכנות אחרות תפסו בינתיים %1% מן המעבד; בלעדיהן זה מהיר יותר.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>עצירת המדידה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PairMatrixView</name>
    <message>
        <source>No pairs of classes yet</source>
        <translation>עדיין אין זוגות של מחלקות</translation>
    </message>
    <message>
        <source>Who played, in rows, and who is to play, in columns: %1</source>
        <translation>מי ניגן, בשורות, ומי אמור לנגן, בעמודות: %1</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::Panel</name>
    <message>
        <source>Save picture…</source>
        <translation>שמירת תמונה…</translation>
    </message>
    <message>
        <source>Save picture of %1</source>
        <translation>שמירת תמונה של %1</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation>מה מראה החלונית הזאת</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>‏%1, צעד %2</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>‏%1, זרע %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>נשמר בשם ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ParameterField</name>
    <message>
        <source>Changed from the default</source>
        <translation>שונה מברירת המחדל</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>חזרה לברירת המחדל: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>איפוס %1</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>מה זה?</translation>
    </message>
    <message>
        <source>What is %1?</source>
        <translation>מה זה %1?</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PictureDialog</name>
    <message>
        <source> px</source>
        <translation> פיקסלים</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>רוחב</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>גובה</translation>
    </message>
    <message>
        <source>How many pixels stand for one on screen: more make letters larger</source>
        <translation>כמה פיקסלים באים במקום פיקסל אחד שעל המסך: ככל שהם רבים יותר, האותיות גדולות יותר</translation>
    </message>
    <message>
        <source>Stands below the picture; leave it empty for none</source>
        <translation>מופיעה מתחת לתמונה; אפשר להשאיר ריק</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>אותיות וקווים</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>כיתוב</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PlayerPanel</name>
    <message>
        <source>Kept in the listening list</source>
        <translation>נוסף לרשימת ההאזנה</translation>
    </message>
    <message>
        <source>Its sound is being computed</source>
        <translation>הצליל שלו מחושב כעת</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>מקש %1</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>נגן</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>השהיה (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>השמעה (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>השמעה</translation>
    </message>
    <message>
        <source>Play again from the start, until paused</source>
        <translation>השמעה חוזרת מן ההתחלה, עד להשהיה</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>לולאה</translation>
    </message>
    <message>
        <source>Keep what is heard in the listening list (Ctrl+K)</source>
        <translation>הוספת מה שנשמע לרשימת ההאזנה (Ctrl+K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>הוספה לרשימה</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>מיקום</translation>
    </message>
    <message>
        <source>Play all versions equally loud (EBU R128); the louder of two always seems better</source>
        <translation>השמעת כל הגרסאות בעוצמה נתפסת שווה (EBU R128); החזקה מבין שתיים תמיד נדמית טובה יותר</translation>
    </message>
    <message>
        <source>Equal loudness</source>
        <translation>עוצמה נתפסת שווה</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>השמעה או השהיה</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>עשירית שנייה אחורה</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>עשירית שנייה קדימה</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>מאית שנייה אחורה</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>מאית שנייה קדימה</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>הגרסה הקודמת</translation>
    </message>
    <message>
        <source>The version after</source>
        <translation>הגרסה הבאה</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>חיפוש התקנים מחדש</translation>
    </message>
    <message>
        <source>Where it plays; arrows nudge, with Shift more finely</source>
        <translation>מקום ההשמעה; החצים מזיזים מעט, ועם Shift עוד פחות</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>מהירות</translation>
    </message>
    <message>
        <source>Play slower, at the same pitch, to hear details</source>
        <translation>השמעה איטית יותר, באותו גובה צליל, כדי לשמוע פרטים</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>התקן שמע</translation>
    </message>
    <message>
        <source>Choose the device that plays</source>
        <translation>בחירת ההתקן שמשמיע</translation>
    </message>
    <message>
        <source>Plays on %1; choose another device</source>
        <translation>מושמע ב־%1; אפשר לבחור התקן אחר</translation>
    </message>
    <message>
        <source>Hear that version</source>
        <translation>האזנה לגרסה הזאת</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::PresetGallery</name>
    <message>
        <source>Presets</source>
        <translation>תצורות מוכנות</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>חיפוש בתצורות המוכנות</translation>
    </message>
    <message>
        <source>Presets; Return takes one</source>
        <translation>תצורות מוכנות; Enter בוחר אחת מהן</translation>
    </message>
    <message>
        <source>Begin with this one</source>
        <translation>להתחיל בזו</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ProgressLine</name>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::QueueView</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ניסוי אחד ממתין</numerusform>
            <numerusform>%n ניסויים ממתינים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 in all</source>
        <translation>%1, בערך %2 בסך הכול</translation>
    </message>
    <message>
        <source>Experiments that wait to be trained</source>
        <translation>הניסויים שממתינים לאימון</translation>
    </message>
    <message>
        <source>Train them</source>
        <translation>אימון הממתינים</translation>
    </message>
    <message>
        <source>Train the first, and then one after another</source>
        <translation>אימון הראשון, ואחריו השאר בזה אחר זה</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>הקדמה</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>דחייה</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>הוצאה</translation>
    </message>
    <message>
        <source>Take this one out of the queue</source>
        <translation>הוצאת הניסוי הזה מהתור</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ReconstructionPanel</name>
    <message>
        <source>Open a recording</source>
        <translation>פתיחת הקלטה</translation>
    </message>
    <message>
        <source>%1 and back. Lower is nearer: at -20 dB of convergence a tenth of the magnitudes is wrong, at -6 dB half. From mel bands, -12 dB and an LSD of 1 dB are good, -5 and 3 are poor.</source>
        <translation>‏%1 ובחזרה. נמוך יותר הוא קרוב יותר: בהתכנסות של ‎-20 dB עשירית מן המגניטודות שגויה, וב־‎-6 dB מחציתן. מפסי mel, התכנסות של ‎-12 dB ו־LSD של 1 dB הם טובים, ‎-5 ו־3 הם גרועים.</translation>
    </message>
    <message>
        <source>Take what the spectrograms show apart, and hear each way back</source>
        <translation>פירוק מה שהספקטרוגרמות מראות, והשמעת כל דרך חזרה</translation>
    </message>
    <message>
        <source>Choose a clip or a recording first, so that there is something to take apart</source>
        <translation>יש לבחור תחילה קטע או הקלטה, כדי שיהיה מה לפרק</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>Choose a clip or a recording and compare, or open one: what the experiment&apos;s features keep of it will come back as sound, each way beside the original.</source>
        <translation>יש לבחור קטע או הקלטה ולהשוות, או לפתוח הקלטה: מה שמאפייני הניסוי שומרים ממנה יחזור כצליל, כל דרך לצד המקור.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Open recording…</source>
        <translation>פתיחת הקלטה…</translation>
    </message>
    <message>
        <source>Take a sound file apart, its first ten seconds</source>
        <translation>פירוק קובץ צליל, עשר השניות הראשונות שלו</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>איטרציות</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> איטרציות</translation>
    </message>
    <message>
        <source>Of the ways that refine the phase; more take longer</source>
        <translation>בדרכים שמשפרות את הפאזה; יותר נמשך יותר</translation>
    </message>
    <message>
        <source>Stop comparing; what there is stays</source>
        <translation>עצירת ההשוואה; מה שכבר יש נשאר</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>התקדמות ההשוואה</translation>
    </message>
    <message>
        <source>Recording and ways back; Return plays one</source>
        <translation>ההקלטה ודרכי החזרה; Enter משמיע אחת מהן</translation>
    </message>
    <message>
        <source>Choose a way to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>בחירה בדרך מציגה ומשמיעה אותה במקום הקודמת, באותו רגע; Enter משמיע אותה מן ההתחלה</translation>
    </message>
    <message>
        <source>Convergence over iterations</source>
        <translation>התכנסות לאורך האיטרציות</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>איטרציה</translation>
    </message>
    <message>
        <source>dB</source>
        <translation>dB</translation>
    </message>
    <message>
        <source>Spectral convergence: how far the magnitudes of 2048-sample spectra are off, as a share of the recording&apos;s. Log spectral distance (LSD): how far the levels of 128 mel bands are off, at equal loudness.</source>
        <translation>התכנסות ספקטרלית: עד כמה סוטות המגניטודות של ספקטרומים באורך 2048 דגימות, כחלק מאלה של ההקלטה. מרחק לוג־ספקטרלי (LSD): עד כמה סוטות הרמות של 128 פסי mel, בעוצמה שווה.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RecordPanel</name>
    <message>
        <source>Record into a folder</source>
        <translation>הקלטה לתיקייה</translation>
    </message>
    <message>
        <source>Gaps in the sound of this take: %1. The machine could not keep up: discard the clips that click, and close what keeps it busy.</source>
        <translation>קטיעות בצליל של הטייק הזה: %1. המחשב לא עמד בקצב: כדאי למחוק את הקטעים שיש בהם נקישות, ולסגור את מה שמעסיק אותו.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>הקלטה</translation>
    </message>
    <message>
        <source>End this take (R)</source>
        <translation>סיום הטייק הזה (R)</translation>
    </message>
    <message>
        <source>Keep what the microphone hears, as a new take (R)</source>
        <translation>שמירת מה שהמיקרופון שומע, כטייק חדש (R)</translation>
    </message>
    <message>
        <source>Looking for microphones…</source>
        <translation>חיפוש מיקרופונים…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>מיקרופון</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>מחלקה</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>חיתוך</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Record into another folder: a new one, or one recorded before</source>
        <translation>הקלטה לתיקייה אחרת: חדשה, או כזו שכבר הוקלט אליה</translation>
    </message>
    <message>
        <source>none</source>
        <translation>אין</translation>
    </message>
    <message>
        <source>Who plays: choose a class of this corpus or type a new one</source>
        <translation>מי מנגן: אפשר לבחור מחלקה של הקורפוס הזה או להקליד מחלקה חדשה</translation>
    </message>
    <message>
        <source>who plays</source>
        <translation>מי מנגן</translation>
    </message>
    <message>
        <source>Where what you play is cut into clips</source>
        <translation>היכן נחתך לקטעים מה שמנוגן</translation>
    </message>
    <message>
        <source>where you pause</source>
        <translation>בהפסקות הנגינה</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>כל %1 שניות</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>רמת המיקרופון</translation>
    </message>
    <message>
        <source>Level of the microphone, from -48 dB to full scale. Play your loudest; it should stay below the last steps.</source>
        <translation>רמת המיקרופון, מ־‎-48 dB ועד מלוא הסקאלה. כדאי לנגן בעוצמה הגבוהה ביותר; הרמה צריכה להישאר מתחת למדרגות האחרונות.</translation>
    </message>
    <message>
        <source>Length of the take</source>
        <translation>אורך הטייק</translation>
    </message>
    <message>
        <source>Clips; Return plays one, Delete discards it</source>
        <translation>קטעים; Enter משמיע אחד מהם, Delete מוחק אותו</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>השמעה</translation>
    </message>
    <message>
        <source>Hear the chosen clip (Return)</source>
        <translation>השמעת הקטע הנבחר (Enter)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Move the chosen clip to the trash (Delete)</source>
        <translation>השלכת הקטע הנבחר לאשפה (Delete)</translation>
    </message>
    <message>
        <source>Use this corpus</source>
        <translation>שימוש בקורפוס הזה</translation>
    </message>
    <message>
        <source>Make this folder the corpus of the experiment. It takes two classes or more, and two takes of each, so that one can be kept for testing.</source>
        <translation>התיקייה הזאת תהיה הקורפוס של הניסוי. דרושות שתי מחלקות או יותר, ושני טייקים מכל אחת, כדי שאחד יישמר למבחן.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunBar</name>
    <message>
        <source>step %1 of %2</source>
        <translation>צעד %1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>נותרו %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>השהיה</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>עדיין אין הרצה</translation>
    </message>
    <message>
        <source>%1 clips per second</source>
        <translation>%1 קטעים בשנייה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>הרצה</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>אימון</translation>
    </message>
    <message>
        <source>Train the experiment (%1)</source>
        <translation>אימון הניסוי (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Hold the training where it is, or go on (%1)</source>
        <translation>השהיית האימון במקומו, או המשכו (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Finish the step, save, and stop (%1)</source>
        <translation>סיום הצעד, שמירה ועצירה (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>התקדמות ההרצה</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::RunsPanel</name>
    <message>
        <source>Move run to trash</source>
        <translation>השלכת הרצה לאשפה</translation>
    </message>
    <message>
        <source>Move the run &quot;%1&quot; with its checkpoints to the trash?</source>
        <translation>להשליך לאשפה את ההרצה ״%1״ עם נקודות השמירה שלה?</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>השלכה לאשפה</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>הרצות</translation>
    </message>
    <message>
        <source>No runs yet. Start training in the Experiment panel: each run keeps its curves, checkpoints and previews in a folder of its own, listed here.</source>
        <translation>עדיין אין הרצות. מתחילים אימון בחלונית ״ניסוי״: כל הרצה שומרת את העקומות, נקודות השמירה והתצוגות המקדימות שלה בתיקייה משלה, והיא מופיעה כאן.</translation>
    </message>
    <message>
        <source>Runs; Return opens one</source>
        <translation>הרצות; Enter פותח אחת מהן</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>המשך אימון</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>שכפול</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>Show the curves, pictures and sounds of this run</source>
        <translation>הצגת העקומות, התמונות והצלילים של ההרצה הזאת</translation>
    </message>
    <message>
        <source>Train on from where this run ended</source>
        <translation>המשך האימון מן המקום שבו ההרצה הזאת הסתיימה</translation>
    </message>
    <message>
        <source>A new experiment with the settings of this run</source>
        <translation>ניסוי חדש עם ההגדרות של ההרצה הזאת</translation>
    </message>
    <message>
        <source>Move the folder of this run to the trash</source>
        <translation>השלכת התיקייה של ההרצה הזאת לאשפה</translation>
    </message>
    <message>
        <source>Curves beside</source>
        <translation>צירוף העקומות</translation>
    </message>
    <message>
        <source>Draw the curves of this run beside those of the run that is shown</source>
        <translation>ציור העקומות של ההרצה הזאת לצד אלה של ההרצה המוצגת</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>החזרה</translation>
    </message>
    <message>
        <source>Bring the run back that was deleted last</source>
        <translation>החזרת ההרצה שנמחקה אחרונה</translation>
    </message>
    <message>
        <source>Filter: a name, a tag, a state, a word of a note</source>
        <translation>סינון: שם, תגית, מצב, מילה מתוך הערה</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>סינון ההרצות</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>תגיות, מופרדות בפסיקים</translation>
    </message>
    <message>
        <source>Tags of the run</source>
        <translation>התגיות של ההרצה</translation>
    </message>
    <message>
        <source>A note on the run</source>
        <translation>הערה על ההרצה</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>ההערה על ההרצה</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>‏%1 בדיסק</translation>
    </message>
    <message numerus="yes">
        <source>Move these %n runs with their checkpoints to the trash?</source>
        <translation>
            <numerusform>להשליך לאשפה את ההרצה הזאת עם נקודות השמירה שלה?</numerusform>
            <numerusform>להשליך לאשפה את %n ההרצות האלה עם נקודות השמירה שלהן?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move runs to trash</source>
        <translation>השלכת הרצות לאשפה</translation>
    </message>
    <message>
        <source>Compare settings</source>
        <translation>השוואת הגדרות</translation>
    </message>
    <message>
        <source>In which settings the selected runs differ; select two or more</source>
        <translation>באילו הגדרות ההרצות הנבחרות נבדלות; יש לבחור שתיים או יותר</translation>
    </message>
    <message>
        <source>Resume later</source>
        <translation>המשך אימון מאוחר יותר</translation>
    </message>
    <message>
        <source>%1 has taken %2 steps. Train it, when its turn comes, to this many:</source>
        <translation>ההרצה %1 עשתה %2 צעדים. כשיגיע תורה, לאמן אותה עד למספר הצעדים הזה:</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>הוספה לתור</translation>
    </message>
    <message>
        <source>Resume later…</source>
        <translation>המשך אימון מאוחר יותר…</translation>
    </message>
    <message>
        <source>A run is training: stop it, or wait for its end. &quot;Resume later&quot; puts this one in the queue.</source>
        <translation>הרצה מתאמנת: יש לעצור אותה או להמתין לסיומה. ״המשך אימון מאוחר יותר״ מכניס את זו לתור.</translation>
    </message>
    <message>
        <source>Put it in the queue, to be trained up to a number of steps</source>
        <translation>הכנסה לתור, לאימון עד למספר צעדים שנקבע</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ScatterView</name>
    <message>
        <source>The nearest dot to the left</source>
        <translation>הנקודה הקרובה ביותר משמאל</translation>
    </message>
    <message>
        <source>The nearest dot to the right</source>
        <translation>הנקודה הקרובה ביותר מימין</translation>
    </message>
    <message>
        <source>The nearest dot above</source>
        <translation>הנקודה הקרובה ביותר למעלה</translation>
    </message>
    <message>
        <source>The nearest dot below</source>
        <translation>הנקודה הקרובה ביותר למטה</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>ביטול הבחירה</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>השמעה</translation>
    </message>
    <message>
        <source>No dots yet</source>
        <translation>עדיין אין נקודות</translation>
    </message>
    <message>
        <source>%1 dots; which stand near each other means something, where they stand does not.</source>
        <translation>%1 נקודות; יש משמעות לשאלה אילו נקודות קרובות זו לזו, לא לשאלה היכן הן נמצאות.</translation>
    </message>
    <message>
        <source>%1 are selected.</source>
        <translation>%1 נבחרו.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>המקום הנוכחי: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Nearest on the map</source>
        <translation>הקרובה ביותר במפה</translation>
    </message>
    <message>
        <source>Choose its clip, or no longer</source>
        <translation>בחירת הקטע שלה, או ביטול בחירתו</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SectionForm</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (ניסיוני)</translation>
    </message>
    <message numerus="yes">
        <source> (%n changed)</source>
        <translation>
            <numerusform> (שינוי אחד)</numerusform>
            <numerusform> (%n שינויים)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>מה זה?</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SettingsWindow</name>
    <message>
        <source>Setting</source>
        <translation>הגדרה</translation>
    </message>
    <message>
        <source>Settings compared</source>
        <translation>השוואת ההגדרות</translation>
    </message>
    <message numerus="yes">
        <source>%n are the same</source>
        <translation>
            <numerusform>הגדרה אחת זהה</numerusform>
            <numerusform>%n הגדרות זהות</numerusform>
        </translation>
    </message>
    <message>
        <source>These runs have the same settings.</source>
        <translation>להרצות האלה יש אותן הגדרות.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ; %1.</source>
        <translation>
            <numerusform>הגדרה אחת שונה; %1.</numerusform>
            <numerusform>%n הגדרות שונות; %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings in which the runs differ</source>
        <translation>ההגדרות שבהן ההרצות נבדלות</translation>
    </message>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>העתקה כ־CSV</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::ShortcutsWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>חיפוש בקיצורי המקלדת</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>מה הוא עושה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>בכל מקום</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramPanel</name>
    <message>
        <source>step %1</source>
        <translation>צעד %1</translation>
    </message>
    <message>
        <source>Spectrograms</source>
        <translation>ספקטרוגרמות</translation>
    </message>
    <message>
        <source>Start training, or choose a clip in the transfer grid, the code map or the corpus: what goes in and what comes out will stand here, one above the other.</source>
        <translation>יש להתחיל אימון, או לבחור קטע בטבלת ההעברות, במפת הקודים או בקורפוס: מה שנכנס ומה שיוצא יופיעו כאן זה מעל זה.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>הפרש</translation>
    </message>
    <message>
        <source>Show how many decibels the others are louder than the version you hear now (D)</source>
        <translation>הצגה בכמה דציבלים הגרסאות האחרות חזקות יותר מזו הנשמעת עכשיו (D)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>שמות צלילים</translation>
    </message>
    <message>
        <source>Write notes beside the pictures instead of hertz (N)</source>
        <translation>כתיבת שמות צלילים לצד התמונות במקום הרץ (N)</translation>
    </message>
    <message>
        <source>Harmonics</source>
        <translation>הרמוניות</translation>
    </message>
    <message>
        <source>Mark the multiples of the frequency under the mouse (H)</source>
        <translation>סימון הכפולות של התדר שמתחת לעכבר (H)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>התקרבות</translation>
    </message>
    <message>
        <source>Zoom into the time around the playhead (Z, or the wheel with Ctrl)</source>
        <translation>התקרבות לזמן שסביב סמן ההשמעה (Z, או הגלגל עם Ctrl)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Show all of the time (W)</source>
        <translation>הצגת כל הזמן (W)</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>‏%1, צעד %2</translation>
    </message>
    <message>
        <source>%1, best step</source>
        <translation>‏%1, הצעד הטוב ביותר</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>מסלולים</translation>
    </message>
    <message>
        <source>Choose which lanes are shown, also those of other runs, and the two that X changes between (L)</source>
        <translation>בחירת המסלולים המוצגים, גם של הרצות אחרות, ושני המסלולים ש־X עובר ביניהם (L)</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>לבד</translation>
    </message>
    <message>
        <source>Show only the version you hear, as large as there is room; X then shows another in its place (F)</source>
        <translation>הצגת הגרסה הנשמעת בלבד, בכל המקום שיש; X מציג אז אחרת במקומה (F)</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SpectrogramView</name>
    <message>
        <source>Spectrograms</source>
        <translation>ספקטרוגרמות</translation>
    </message>
    <message>
        <source>%1 s · %2 Hz · %3</source>
        <translation>‏%1 שנ׳ · ⁦%2 Hz⁩ · ⁦%3⁩</translation>
    </message>
    <message>
        <source> · %1 dB</source>
        <translation> · ⁦%1 dB⁩</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>השמעה או השהיה</translation>
    </message>
    <message>
        <source>A tenth of a second back</source>
        <translation>עשירית שנייה אחורה</translation>
    </message>
    <message>
        <source>A tenth of a second on</source>
        <translation>עשירית שנייה קדימה</translation>
    </message>
    <message>
        <source>A hundredth back</source>
        <translation>מאית שנייה אחורה</translation>
    </message>
    <message>
        <source>A hundredth on</source>
        <translation>מאית שנייה קדימה</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>חזרה להתחלה</translation>
    </message>
    <message>
        <source>The version above</source>
        <translation>הגרסה שמעל</translation>
    </message>
    <message>
        <source>The version below</source>
        <translation>הגרסה שמתחת</translation>
    </message>
    <message>
        <source>Back and forth between two versions</source>
        <translation>הלוך ושוב בין שתי גרסאות</translation>
    </message>
    <message>
        <source>Zoom in around the playhead</source>
        <translation>התקרבות סביב סמן ההשמעה</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>התרחקות</translation>
    </message>
    <message>
        <source>Repeat from the playhead on</source>
        <translation>חזרה מסמן ההשמעה והלאה</translation>
    </message>
    <message>
        <source>Repeat up to the playhead</source>
        <translation>חזרה עד סמן ההשמעה</translation>
    </message>
    <message>
        <source>Repeat all of it</source>
        <translation>חזרה על הכול</translation>
    </message>
    <message>
        <source>No spectrograms yet</source>
        <translation>עדיין אין ספקטרוגרמות</translation>
    </message>
    <message>
        <source>%1, over %2 s. “%3” is heard; the playhead is at %4.</source>
        <translation>‏%1, לאורך %2 שנ׳. ״%3״ נשמע; סמן ההשמעה נמצא ב־%4.</translation>
    </message>
    <message>
        <source>From %1 to %2 it repeats.</source>
        <translation>ההשמעה חוזרת מ־%1 עד %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>אורך</translation>
    </message>
    <message>
        <source>Loudest at the playhead</source>
        <translation>החזק ביותר בסמן ההשמעה</translation>
    </message>
    <message>
        <source>Its note</source>
        <translation>הצליל שלו</translation>
    </message>
    <message>
        <source>Its level</source>
        <translation>הרמה שלו</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>⁦%1 Hz⁩</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>⁦%1 dB⁩</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::StepSlider</name>
    <message>
        <source>Saved step that all panels show</source>
        <translation>הצעד השמור שכל החלוניות מציגות</translation>
    </message>
    <message>
        <source>Every panel shows the step chosen here; at the right end, the newest</source>
        <translation>כל חלונית מציגה את הצעד שנבחר כאן; בסוף הטווח, את החדש ביותר</translation>
    </message>
    <message>
        <source>no saved steps</source>
        <translation>אין צעדים שמורים</translation>
    </message>
    <message>
        <source>newest step</source>
        <translation>הצעד החדש ביותר</translation>
    </message>
    <message>
        <source>shows step %1</source>
        <translation>מציג את צעד %1</translation>
    </message>
    <message>
        <source>Play the steps as a film</source>
        <translation>הצגת הצעדים כסרט</translation>
    </message>
    <message>
        <source>Show one saved step after another, as a film</source>
        <translation>הצגת הצעדים השמורים בזה אחר זה, כסרט</translation>
    </message>
    <message>
        <source>Go to the best step</source>
        <translation>מעבר לצעד הטוב ביותר</translation>
    </message>
    <message>
        <source>Go to the best saved step, %1, by the curve “%2”; the arrow chooses another curve</source>
        <translation>מעבר לצעד השמור הטוב ביותר, %1, לפי העקומה ״%2״; החץ בוחר עקומה אחרת</translation>
    </message>
    <message>
        <source>No curve tells yet which step is best</source>
        <translation>עדיין אין עקומה שאומרת איזה צעד הוא הטוב ביותר</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::SweepPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>נשמר בשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the sweep&apos;s results</source>
        <translation>שמירת תוצאות הסדרה</translation>
    </message>
    <message>
        <source>Experiments: %1, all trained.</source>
        <translation>ניסויים: %1, כולם אומנו.</translation>
    </message>
    <message>
        <source>Experiments: %1, about %2 of training left.</source>
        <translation>ניסויים: %1, נותרו בערך %2 של אימון.</translation>
    </message>
    <message>
        <source>Experiments: %1; how long they take is known once one like them has been trained.</source>
        <translation>ניסויים: %1; כמה זמן הם נמשכים יתברר אחרי שניסוי דומה יאומן.</translation>
    </message>
    <message>
        <source>Runs are trained from top to bottom; what was trained before is not trained again.</source>
        <translation>ההרצות מאומנות מלמעלה למטה; מה שכבר אומן אינו מאומן שוב.</translation>
    </message>
    <message>
        <source>Strokes: %1</source>
        <translation>קווים ניצבים: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>about %1 left in all</source>
        <translation>נותרו בערך %1 בסך הכול</translation>
    </message>
    <message>
        <source>Open a sweep</source>
        <translation>פתיחת סדרת ניסויים</translation>
    </message>
    <message>
        <source>Sweeps (*.toml)</source>
        <translation>סדרות ניסויים (*.toml)</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>סדרת ניסויים</translation>
    </message>
    <message>
        <source>Choose a sweep, or open one: experiments that differ in a few settings are trained one after another and compared here. A sweep is a TOML file with lists of values; the built-in ones are examples.</source>
        <translation>יש לבחור סדרת ניסויים, או לפתוח אחת: ניסויים שנבדלים בכמה הגדרות מאומנים בזה אחר זה ומושווים כאן. סדרה היא קובץ TOML עם רשימות של ערכים; הסדרות המובנות הן דוגמאות.</translation>
    </message>
    <message>
        <source>Open sweep…</source>
        <translation>פתיחת סדרה…</translation>
    </message>
    <message>
        <source>A TOML file with lists of values</source>
        <translation>קובץ TOML עם רשימות של ערכים</translation>
    </message>
    <message>
        <source>Train all</source>
        <translation>אימון הכול</translation>
    </message>
    <message>
        <source>Train what is not trained yet, and go on with what was begun</source>
        <translation>אימון מה שעדיין לא אומן, והמשך מה שכבר התחיל</translation>
    </message>
    <message>
        <source>Save the run of the moment and stop; Train all goes on from there</source>
        <translation>שמירת ההרצה הנוכחית ועצירה; ״אימון הכול״ ממשיך משם</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>The results as a table (CSV), or as a figure (PNG, SVG, PDF)</source>
        <translation>התוצאות כטבלה (CSV), או כתרשים (PNG, SVG, PDF)</translation>
    </message>
    <message>
        <source>Progress of the sweep</source>
        <translation>התקדמות הסדרה</translation>
    </message>
    <message>
        <source>Measure that is compared</source>
        <translation>המדד שמושווה</translation>
    </message>
    <message>
        <source>Experiments of the sweep; Return opens a run</source>
        <translation>הניסויים של הסדרה; Enter פותח הרצה</translation>
    </message>
    <message>
        <source>Dot: the run. Line: where 95 % of the means lie when recordings are drawn anew. Strokes: what stands beside it, the first one strong.</source>
        <translation>נקודה: ההרצה. קו: היכן נמצאים 95% מן הממוצעים כשמגרילים הקלטות מחדש. קווים ניצבים: מה שלצידה, הראשון מודגש.</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TableView</name>
    <message>
        <source>Copy as CSV</source>
        <translation>העתקה כ־CSV</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>שמירה כ־CSV…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>נשמר בשם ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TracksPanel</name>
    <message>
        <source>Saved as %1</source>
        <translation>נשמר בשם ⁨%1⁩</translation>
    </message>
    <message>
        <source>slower while a run trains</source>
        <translation>איטי יותר כל עוד הרצה נמצאת באימון</translation>
    </message>
    <message>
        <source>Open a track</source>
        <translation>פתיחת רצועה</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>שמירת הנבחר</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>כרגיל</translation>
    </message>
    <message>
        <source>Open a run that has been trained first: its classes can play</source>
        <translation>יש לפתוח תחילה הרצה מאומנת: המחלקות שלה יודעות לנגן</translation>
    </message>
    <message>
        <source>Have this class play the whole track</source>
        <translation>המחלקה הזאת תנגן את כל הרצועה</translation>
    </message>
    <message>
        <source>Open a track first</source>
        <translation>יש לפתוח תחילה רצועה</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window, or open one: a song, a solo, of any length. Then choose who is to play it.</source>
        <translation>גוררים הקלטה לכל מקום בחלון, או פותחים אותה: שיר, סולו, בכל אורך. אחר כך בוחרים מי ינגן אותה.</translation>
    </message>
    <message>
        <source>Open a run that has been trained, or train one: its classes can play whole recordings. Then drop one anywhere on the window, or open it.</source>
        <translation>יש לפתוח הרצה מאומנת, או לאמן הרצה: המחלקות שלה יודעות לנגן הקלטות שלמות. אחר כך גוררים הקלטה לכל מקום בחלון, או פותחים אותה.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>רצועות</translation>
    </message>
    <message>
        <source>Open track…</source>
        <translation>פתיחת רצועה…</translation>
    </message>
    <message>
        <source>A sound file of any length</source>
        <translation>קובץ צליל בכל אורך</translation>
    </message>
    <message>
        <source>Who plays the recording</source>
        <translation>מי מנגן את ההקלטה</translation>
    </message>
    <message>
        <source>Who plays the recording: this run scales every class in its own way</source>
        <translation>מי מנגן את ההקלטה: ההרצה הזאת מנרמלת כל מחלקה בדרכה</translation>
    </message>
    <message>
        <source>Who is to play it</source>
        <translation>מי אמור לנגן אותה</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Stop; what there is stays</source>
        <translation>עצירה; מה שכבר יש נשאר</translation>
    </message>
    <message>
        <source>How its clips become one</source>
        <translation>איך הקטעים שלה נעשים לאחד</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>הספקים</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Write what is chosen as WAV or FLAC</source>
        <translation>כתיבת הנבחר כ־WAV או FLAC</translation>
    </message>
    <message>
        <source>Progress of the transfer</source>
        <translation>התקדמות ההעברה</translation>
    </message>
    <message>
        <source>The recording and who played it; Return plays one</source>
        <translation>ההקלטה ומי שניגן אותה; Enter משמיע אחת מהן</translation>
    </message>
    <message>
        <source>Choose one to see and hear it in place of the last, at the same moment; Return plays it from the start</source>
        <translation>בחירה באחת מציגה ומשמיעה אותה במקום הקודמת, באותו רגע; Enter משמיע אותה מן ההתחלה</translation>
    </message>
    <message>
        <source>A track is being worked on: stop that, or wait for its end, to open another</source>
        <translation>רצועה נמצאת בעבודה: יש לעצור זאת, או להמתין לסיומה, כדי לפתוח אחרת</translation>
    </message>
</context>
<context>
    <name>timbrel::widgets::TransferGridPanel</name>
    <message>
        <source>Transfer grid</source>
        <translation>טבלת העברות</translation>
    </message>
    <message>
        <source>Start training: every phrase played by every class will stand here. Click a picture to hear it.</source>
        <translation>אחרי התחלת האימון תופיע כאן כל פראזה בנגינת כל מחלקה. לחיצה על תמונה משמיעה אותה.</translation>
    </message>
    <message>
        <source>The weights of step %1 were not kept: your clips are shown as they were at step %2.</source>
        <translation>המשקולות של צעד %1 לא נשמרו: הקטעים שלכם מוצגים כפי שהיו בצעד %2.</translation>
    </message>
    <message>
        <source>making the grid</source>
        <translation>הכנת הטבלה</translation>
    </message>
    <message>
        <source>There is room for %1. Take one out first: go to it and press Delete.</source>
        <translation>יש מקום ל־%1. יש להוציא קודם משהו: עוברים אליו ולוחצים על Delete.</translation>
    </message>
    <message>
        <source>%1 × %2 · step %3</source>
        <translation>⁦%1 × %2⁩ · צעד %3</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose the clips and classes of the grid, up to twelve of each. Clips can be dropped on it, too; Delete takes one out.</source>
        <translation>בחירת הקטעים והמחלקות של הטבלה, עד שנים עשר מכל סוג. אפשר גם לגרור אליה קטעים; Delete מוציא אחד.</translation>
    </message>
    <message>
        <source>Choose clips and classes</source>
        <translation>בחירת קטעים ומחלקות</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>לפי הבחירה</translation>
    </message>
    <message>
        <source>by error</source>
        <translation>לפי שגיאה</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>לפי מחלקה</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>לפי שם</translation>
    </message>
    <message>
        <source>The order of rows and columns; by error, the least is first</source>
        <translation>סדר השורות והעמודות; לפי שגיאה, הקטנה ביותר ראשונה</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>סדר</translation>
    </message>
    <message>
        <source>Stop making the grid</source>
        <translation>עצירת הכנת הטבלה</translation>
    </message>
    <message>
        <source>How far the grid is</source>
        <translation>התקדמות הטבלה</translation>
    </message>
    <message>
        <source>Show the chosen: %1</source>
        <translation>הצגת הנבחרים: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 chosen clips are shown; there is no room for more.</source>
        <translation>מוצגים %1 הראשונים מתוך %2 קטעים נבחרים; אין מקום ליותר.</translation>
    </message>
    <message>
        <source>Make columns of the clips that are chosen in the map, in the corpus or here; the arrow has other ways. Ctrl and a click on an original choose its clip.</source>
        <translation>הצגת הקטעים שנבחרו במפה, בקורפוס או כאן כעמודות; החץ מציע דרכים אחרות. Ctrl ולחיצה על מקור בוחרים את הקטע שלו.</translation>
    </message>
    <message>
        <source>Show the chosen as columns</source>
        <translation>הצגת הנבחרים כעמודות</translation>
    </message>
    <message>
        <source>Add the chosen as columns</source>
        <translation>הוספת הנבחרים כעמודות</translation>
    </message>
    <message>
        <source>Add the chosen as rows</source>
        <translation>הוספת הנבחרים כשורות</translation>
    </message>
</context>
</TS>
