// Made by scripts/generate.ts from data/names/sounds.yaml. Do not edit.

/** Spellings and their sounds by script. */
export const spellings: Readonly<Record<string, string>> = {
  "Latn": "a=a b=b c=k ce=$e ci=$i cy=$Y ck=k ch=K chr=kr tch=C cz=C d=d dh=D dj=J dzh=J dsch=J e=e e$=~ f=f g=g gh=G gu$=gu h=h ah$=a@ eh$=e@ i=i iy=i ij=i j=j k=k kh=x l=l m=m n=n ng=N o=o ou=u oo=u ee=i p=p ph=f q=q que=ke qui=ki r=r s=s sh=S sch=S shch=S t=t th=T ts=c tz=c tsch=C u=u v=v w=W x=X y=Y yy=Y z=z zh=Z ş=S š=S ś=S ș=S č=C ć=C ç=C ž=Z ż=Z ź=Z ǧ=J ğ=G ġ=G ḫ=x ẖ=x ḥ=H ñ=n ł=l ß=s æ=e ø=o þ=T ð=D đ=d ə=a ı=i",
  "Cyrl": "а=a б=b в=v г=g ґ=g ғ=G ѓ=g д=d дж=J ђ=J е=e ^е=ye ё=yo э=e ж=Z җ=J з=z зь=z ѕ=z и=i ий=i ый=i і=i ї=i й=y ј=y к=k қ=q ҡ=q ќ=k кс=ks л=l љ=l м=m н=n нг=N ң=N њ=n о=o ө=o п=p р=r с=s т=t у=u ў=U ӯ=u ұ=u ү=u ф=f х=x ҳ=h һ=h ц=c тс=c ч=C ҷ=J џ=J ћ=C ш=S щ=S ы=i є=e ә=a ӣ=i ю=yu я=ya ь= ъ= ’=",
  "Arab": "^ا=% ا=A ^ع=3 ب=B پ=p ت=t ة=@ ه$=@ ث=T ج=J چ=C څ=c ځ=z ح=H خ=x د=d ډ=d ڈ=d ذ=D ر=r ړ=r ڑ=r ز=z ژ=Z ږ=Z س=s ش=S ښ=S ص=s ض=D ط=t ظ=D ٹ=t ټ=t ع=3 غ=G ف=F ق=q ك=k گ=g ڭ=N ل=l م=m ن=n نگ=N ڼ=n ه=h و=U ۆ=u ۇ=u ۈ=u ۋ=v ي=I ي$=7 ى$=7 ء= خو=xU",
  "Hebr": "^א=% א=A ב=V ג=g ג׳=J ד=d ה=h ה$=@ ו=U וו=v ז=z ז׳=Z ח=x ט=t י=I יי=I כ=Q ך=x ל=l מ=m ם=m נ=n ן=n ס=s ע=3 פ=P ף=f צ=c ץ=c צ׳=C ק=k ר=r ש=S ת=t",
  "Grek": "α=a αι=e αυ=av β=v γ=g γγ=N γκ=g δ=d ε=e ει=i ευ=ev ζ=z η=i θ=T ι=i κ=k λ=l μ=m μπ=b ν=n ντ=d ξ=ks ο=o οι=i ου=u π=p ρ=r σ=s ς=s τ=t τζ=J τσ=c υ=i φ=f χ=x ψ=ps ω=o",
  "Geor": "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=Z რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=G ყ=q შ=S ჩ=C ც=c ძ=z წ=c ჭ=C ხ=x ჯ=J ჰ=h",
  "Armn": "ա=a բ=b գ=g դ=d ե=e ^ե=ye զ=z է=e ը=e թ=t ժ=Z ի=i լ=l խ=x ծ=c կ=k հ=h ձ=z ղ=G ճ=C մ=m յ=y ն=n շ=S ո=o ^ո=vo ու=u չ=C պ=p ջ=J ռ=r ս=s վ=v տ=t ր=r ց=c ւ=v փ=p ք=k և=ev օ=o ֆ=f",
  "Deva": "अ=a आ=A इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=e ओ=o औ=o ा=A ि=i ी=i ु=u ू=u ृ=ri े=e ै=e ो=o ौ=o ं=n ँ=n क=k क़=q ख=x ख़=x ग=g ग़=G घ=G ङ=N च=C छ=C ज=J ज़=z झ=J ञ=n ट=t ठ=t ड=d ड़=r ढ=d ढ़=r ण=n त=t थ=t द=d ध=d न=n प=p फ=f फ़=f ब=b भ=b म=m य=y र=r ल=l व=v श=S ष=S स=s ऩ=n ऱ=r ळ=l ऴ=l ह=h ्=",
  "Kana": "ア=a イ=i ウ=u エ=e オ=o カ=ka キ=ki ク=k~ ケ=ke コ=ko ガ=ga ギ=gi グ=g~ ゲ=ge ゴ=go サ=sa シ=Si ス=s~ セ=se ソ=so ザ=za ジ=Ji ズ=z~ ゼ=ze ゾ=zo タ=ta チ=Ci ツ=c~ テ=te ト=t~ ダ=da ヂ=Ji ヅ=zu デ=de ド=d~ ナ=na ニ=ni ヌ=nu ネ=ne ノ=no ハ=ha ヒ=hi フ=f~ ヘ=he ホ=ho バ=ba ビ=bi ブ=b~ ベ=be ボ=bo パ=pa ピ=pi プ=p~ ペ=pe ポ=po マ=ma ミ=mi ム=m~ メ=me モ=mo ヤ=ya ユ=yu ヨ=yo ラ=Ra リ=Ri ル=R~ レ=Re ロ=Ro ワ=wa ヲ=o ン=n ヴ=v~ ヴァ=va ファ=fa フィ=fi フェ=fe フォ=fo ティ=ti ディ=di トゥ=tu シャ=Sa シュ=Su ショ=So シェ=Se ジャ=Ja ジュ=Ju ジョ=Jo ジェ=Je チャ=Ca チュ=Cu チョ=Co チェ=Ce キャ=kya キュ=kyu キョ=kyo ー= ッ= ァ=a ィ=i ゥ=u ェ=e ォ=o ャ=ya ュ=yu ョ=yo",
  "Thai": "ก=k ข=k ค=k ฆ=k ง=n จ=C ฉ=C ช=C ซ=s ฌ=C ญ=y ฎ=d ฏ=t ฐ=t ฑ=t ฒ=t ณ=n ด=d ต=t ถ=t ท=t ธ=t น=n บ=b ป=p ผ=p ฝ=f พ=p ฟ=f ภ=p ม=m ย=y ร=r ล=l ว=W ศ=s ษ=s ส=s ห=h ฬ=l อ= ฮ=h ะ=a า=a ิ=i ี=i ึ=u ื=u ุ=u ู=u ั=a เ=e แ=e โ=o ใ=ai ไ=ai ำ=am ็= ่= ้= ๊= ๋= ์=",
  "Khmr": "ក=k ខ=k គ=k ឃ=k ង=n ច=C ឆ=C ជ=C ឈ=C ញ=n ដ=d ឋ=t ឌ=d ឍ=t ណ=n ត=t ថ=t ទ=t ធ=t ន=n ប=b ប៉=p ផ=p ព=p ភ=p ម=m យ=y រ=r ល=l វ=v ស=s ហ=h ឡ=l អ= ា=a ិ=i ី=i ឹ=e ឺ=e ុ=o ូ=u ួ=u ើ=a ឿ=u ៀ=i េ=e ែ=e ៃ=ai ោ=o ៅ=au ំ=m ះ=h ់= ៉= ៊= ្="
}

/** Per line a cost and the pairs of sounds it holds for. */
export const pairCosts = "0.05 Rr Rl ou oU uU iI iY IY yY yI iy WU vW wW wU aA kq kQ xQ gG Hh eI @h @a @e a% e% i% u% o% 7i 7Y 7e ~e bB fF fP pP vV cK CK $s jJ jZ SX xX 3a 3A\n0.12 Nn jY ae ei oA SK sT tT dD zD JZ jy $J $c JC hx Hx kx gq Gq JX eA 7a eY ~a ~i ~@ vF pb pB iU 3e 3i 3u 3o gJ @A 7A 3% %A %I %U 3I 3U bV\n0.2 jI ji ao fv vU bv $C cC cs cz kg kG gh Gh kK xK xG jx xq qQ gj kX $k uv fW FW @t ~o uY vB fV uW oW mn FP\n0.35 sz sS sC SC SZ SJ hk Hk yJ lr TD dJ zZ 7% oI aI eo Sx gy td kC\n0.5 eu oi FB\n0.6 AI AU\n0.75 ai au iu Ai Au Iu IU aU"

/** Per line a cost and the sounds whose coming and going it is. */
export const dropCosts = "0.05 @ 3 ~\n0.15 h Y y w\n0.3 a e i o u W H G A\n0.4 I U x 7 %"

/** As {@link dropCosts}, where one of the two words is in an abjad. */
export const unwrittenCosts = "0.03 a e i o u\n0.1 Y W %\n0.5 A I U"

/** As {@link dropCosts}, for a sound at the start (^a) or the end (i$) of a word, whatever the script. */
export const endCosts = "0.5 ^a ^e ^i ^o ^u ^H ^x ^G\n0.8 i$ u$ o$ Y$ 7$ I$ U$"

/** Coarse class of each consonant. */
export const skeletonClasses: Readonly<Record<string, readonly string[]>> = {
  "P": [
    "p",
    "b",
    "B",
    "P",
    "V"
  ],
  "F": [
    "f",
    "v",
    "F"
  ],
  "T": [
    "t",
    "d",
    "T",
    "D"
  ],
  "S": [
    "s",
    "z",
    "c",
    "$"
  ],
  "C": [
    "S",
    "C",
    "Z",
    "J",
    "j",
    "K"
  ],
  "K": [
    "k",
    "g",
    "q",
    "x",
    "G",
    "X",
    "Q"
  ],
  "M": [
    "m"
  ],
  "N": [
    "n",
    "N"
  ],
  "L": [
    "l"
  ],
  "R": [
    "r",
    "R"
  ]
}

/** A second coarse class of some sounds; empty for "may be silent". */
export const secondClasses: Readonly<Record<string, string>> = {
  "R": "L",
  "T": "S",
  "D": "S",
  "K": "K",
  "j": "",
  "J": "K",
  "x": "",
  "V": "F",
  "P": "F",
  "$": "C"
}
