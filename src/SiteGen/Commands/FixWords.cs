// What check --fix says, in Japanese or English.
using SiteGen.Plans.Extract;

namespace SiteGen.Commands;

internal sealed class FixWords(bool ja)
{
    public string Nothing => ja ? "書きなおすファイルはありません。" : "No file needs rewriting.";

    public string Written => ja ? "書きなおしました。" : "Rewritten.";

    public string LeftAlone => ja ? "書きなおしませんでした。ファイルはそのままです。" : "Nothing was written; the files are untouched.";

    public string Changed(string file) => ja
        ? $"{file} が、たずねている間に変わりました。どのファイルも書きなおしていません。もう一度 check --fix を実行してください。"
        : $"{file} changed while the question stood here, so no file was rewritten. Run check --fix again.";

    public string CannotWrite(string reason) => ja
        ? $"書きなおせませんでした({reason})。どのファイルももとのままです。\n→ "
            + $"ファイルとフォルダーに書きこむ権限と、ディスクの空きを確かめてください。"
        : $"The files could not be rewritten ({reason}). All of them are as they were.\n→ Check that the "
            + $"files and their folder may be written to, and the room on the disk.";

    public string Question(int files) => ja
        ? $"{files}個のファイルを書きなおしますか。意味は変わりません。(y/n) "
        : $"Rewrite {files} {(files == 1 ? "file" : "files")}? Their meaning stays the same. (y/n) ";

    public string Doubtful(string file) => ja
        ? $"{file}: 書きなおすと意味が変わるおそれがあるため、そのままにします。"
        : $"{file}: left as it is, because rewriting might change its meaning.";

    public string OwnForm => ja
        ? "  残りの行は、「UTF-8(BOM付き)」、改行LFで書きなおします。"
        : "  The rows that stay are rewritten as UTF-8 with BOM, with LF at the ends of lines.";

    public string WrittenGone => ja ? "取り除きました。" : "Taken out.";

    public string QuestionGone(int files) => ja
        ? $"上の{files}個のファイルから、ない計画のこと(plan-gone)を取り除きますか。(y/n) "
        : $"Take what is about plans that are not there (plan-gone) out of {(files == 1 ? "this file" : $"these {files} files")}? (y/n) ";

    public string Of(Cut cut) => cut.New is null
        ? ja ? $"{cut.File}: ファイルごと消します(ない計画のページ)。"
            : $"{cut.File}: goes as a whole (a page of a plan that is not there)."
        : ja ? $"{cut.File}: {Lines.Of(cut.Lines)}行目を消します。" : $"{cut.File}: these lines go: {Lines.Of(cut.Lines)}";

    public string Of(FormChange change) => change switch
    {
        FormChange.Encoding => ja ? "文字コードを「UTF-8(BOM付き)」にします。" : "The encoding becomes UTF-8 with BOM.",
        FormChange.LineBreaks => ja ? "改行をLFにします。" : "The line breaks become LF.",
        FormChange.Tabs => ja ? "区切りをタブからコンマにします。" : "The tabs between the cells become commas.",
        _ => ja ? "空の行や列、要らない引用符を除きます。" : "Blank rows and columns and needless quotation marks go.",
    };

    public string Of(CellChange change) => ja
        ? $"{change.At.Line}行目 {change.At.Column}「{change.Old}」→「{change.New}」"
        : $"line {change.At.Line} {change.At.Column} \"{change.Old}\" → \"{change.New}\"";
}
