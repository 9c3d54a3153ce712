// A place that the site may not be written to, in words.
namespace SiteGen.Output;

/// <summary>Nothing was written, because something else would have been lost.</summary>
public sealed class OutputRefusedException(string ja, string en) : IOException(en)
{
    // The list of a whole photo album would hide the message.
    private const int MostNames = 20;

    /// <summary>What is wrong and how to put it right, in Japanese.</summary>
    public string Ja => ja;

    /// <summary>What is wrong and how to put it right, in English.</summary>
    public string En => Message;

    /// <summary>A folder with files in it that no build wrote.</summary>
    public static OutputRefusedException Foreign(string folder, IReadOnlyList<string> names) => new(
        $"「{folder}」に、build が作ったものではないファイルがあります。\n{List(names, "ほか", "個")}\n"
            + "→ それらを別の場所に移すか、"
            + "--output に新しいフォルダーか空のフォルダーを指定してください。"
            + "SiteGen の前の版が作ったサイトなら、"
            + "フォルダーごと消してからもう一度実行してください。",
        $"There are files in \"{folder}\" that no build wrote:\n{List(names, "and", " more")}\n→ Move them "
            + $"elsewhere, or give a new or an empty folder with --output. If this is a site made by an earlier "
            + $"version of SiteGen, delete the folder and run the command again.");

    /// <summary>A place that is wrong by its nature, whatever is there.</summary>
    public static OutputRefusedException Place(string folder, string ja, string en) => new(
        $"出力先「{folder}」は使えません。{ja}。\n→ --output に、そこと重ならないフォルダーを指定してください。",
        $"\"{folder}\" cannot be the output: {en}.\n→ Give another folder with --output.");

    /// <summary>A file that would not lie in the site's folder.</summary>
    public static OutputRefusedException Outside(string path) => new(
        $"「{path}」というファイルは、サイトのフォルダーの中に作れません。\n→ データか説明ページの中の、この名前を直してください。",
        $"A file \"{path}\" cannot be made inside the folder of the site.\n→ Correct that name in the data or in the name of an article.");

    /// <summary>A folder that holds no part of a site.</summary>
    public static OutputRefusedException NoPart(string folder) => new(
        $"「{folder}」は、build --shard が作ったサイトの一部ではありません。\n"
            + "→ --join には、--shard で作ったフォルダーだけを指定してください。",
        $"\"{folder}\" is no part of a site that build --shard made.\n→ Give --join only folders that were made with --shard.");

    /// <summary>A part that was made from something else.</summary>
    public static OutputRefusedException OtherPart(string folder) => new(
        $"「{folder}」は、ほかのデータか、ほかの版の SiteGen から作ったものです"
            + "(あとで変えられた場合もそうなります)。\n"
            + "→ 同じ data/、input/、同じプログラムで、すべての部分を作り直してください。",
        $"\"{folder}\" was made from other data or by another version of SiteGen, or was changed since.\n→ Make all parts again "
            + "from the same data/ and input/ with the same program.");

    /// <summary>Parts that are not one each.</summary>
    public static OutputRefusedException PartsMissing(IEnumerable<string> missing, IEnumerable<string> given) => new(
        $"サイトの部分がそろっていません。あるもの: {string.Join("、", given)}。"
            + $"ないもの: {string.Join("、", missing)}。\n"
            + "→ それぞれの部分を1つずつ、--join に指定してください。",
        $"The parts do not make one site. Given: {string.Join(", ", given)}. Missing: {string.Join(", ", missing)}.\n→ Give --join "
            + "each part once.");

    private static string List(IReadOnlyList<string> names, string and, string more) =>
        string.Join('\n', names.Take(MostNames).Select(n => "  " + n))
            + (names.Count > MostNames ? $"\n  … {and} {names.Count - MostNames}{more}" : "");
}
