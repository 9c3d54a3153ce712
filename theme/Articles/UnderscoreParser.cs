// Underscores beside Japanese: __「強調」__の is bold, while snake_case and 目標_2019.csv keep theirs.
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SiteGen.Theme.Articles;

/// <summary>Takes the underscores inside a word as they are; all others it leaves to the parser of emphasis.</summary>
internal sealed class UnderscoreParser : InlineParser
{
    // What is above these is Latin, Greek and the like, which have spaces between words.
    private const char FirstJapanese = '\u2E80';

    public UnderscoreParser() => OpeningCharacters = ['_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = 1;
        while (slice.PeekChar(length) == '_') length++;
        if (!IsInsideWord(slice.PeekCharExtra(-1), slice.PeekChar(length), length)) return false;
        processor.Inline = Literal(processor, slice, length);
        slice.Start += length;
        return true;
    }

    // One underscore joins the parts of a name, in Japanese, too; two are for emphasis where Japanese begins or ends.
    private static bool IsInsideWord(char before, char after, int length) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && (length == 1 || before < FirstJapanese && after < FirstJapanese);

    private static LiteralInline Literal(InlineProcessor processor, StringSlice slice, int length)
    {
        processor.GetSourcePosition(slice.Start, out var line, out var column);
        return new() { Content = new(slice.Text, slice.Start, slice.Start + length - 1), Line = line, Column = column };
    }
}
