// The messages about words that have a set meaning: units with a multiplier, the city's grades and their legend.
namespace SiteGen.Plans;

public static partial class ProblemCatalog
{
    /// <summary>English words that say a multiplier, and a size or an amount of money that says it again.</summary>
    public static Problem UnitScaled(Place at, string cell) => Error("unit-scaled", at, cell,
        $"英語の単位「{cell}」に、thousand、million などの倍数が入っています。scale を掛けた数に付くので、二重になります。",
        $"The English unit \"{cell}\" says thousand, million or the like; it follows the number times scale, so it would count twice.",
        "倍数は scale に書き(十億円なら1000000000)、en_one と en_many には倍数のない単位(people、yen など)を書いてください。",
        "Give the multiplier as scale (1000000000 for billions), and the plain unit (people, yen) in en_one and en_many.");

    /// <summary>A Japanese unit of thousands or the like whose size is another.</summary>
    public static Problem UnitUnscaled(Place at, string cell, string unit, string size) => Error("unit-unscaled", at, cell,
        $"単位「{unit}」は{size}倍を表しますが、scale がそうなっていません。英語のページや金額に、違う大きさの数が出ます。",
        $"The unit \"{unit}\" stands for {size} single things, but scale says something else: English pages and amounts would be wrong.",
        $"scale に「{size}」と書いてください。", $"Write \"{size}\" in scale.");

    /// <summary>Counting begins with something else than a year.</summary>
    public static Problem CountedFromNoYear(Place at, string cell) => Error("counted-from-no-year", at, cell,
        $"「{cell}」は、数え始めの年度ではありません。", $"\"{cell}\" is no year from which counting begins.",
        "合計や平均に入れる最初の年度だけを「R3」のように書き、月や期間は note_ja と note_en に書いてください。",
        "Give only the first year that is counted, such as R3; say the month or the period in note_ja and note_en.");

    /// <summary>A number beside a grade.</summary>
    public static Problem GradeValue(Place at, string cell, string column) => Error("grade-value", at, cell,
        $"評語(grade)の行に、数「{cell}」があります。", $"The row of a grade has a number, \"{cell}\".",
        $"value を空欄にして、評語は {column} に書いてください。"
            + "点数や率も公表されているなら、figure を score や rate にした別の行に書きます。",
        $"Leave value blank and write the grade in {column}. A score or rate that is published, too, has a row of its own"
            + " with score or rate as its figure.");

    /// <summary>A grade that the legend explains twice.</summary>
    public static Problem LegendTwice(Place at, string sign) => Error("legend-twice", at, sign,
        $"評語「{sign}」の意味が、legend に二つあります。", $"legend says twice what the grade \"{sign}\" means.",
        "文書のとおりに、一つの評語に一行だけにしてください。", "Keep one line for each grade, as the document has it.");
}
