// A published figure that the formulas do not give, in a sentence with both numbers.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Theme.Words;

/// <summary>Makes the sentence of a comparison, without the subject's name. Furigana are still marked.</summary>
public static class DifferSentence
{
    /// <summary>What the city published, and what is computed here.</summary>
    public static string Of(View v, Comparison c)
    {
        if (c is { Published.Figure: PublishedFigure.Stated, Computed: { } other })
            return v.Marked("differ.stated", v.Quoted(Printed(v, c.Published)), StatedWords.Other(v, c.Published, other));
        var (year, figure) = (PublishedName.Time(v, c.Published), PublishedName.Of(v, c.Published));
        var (isInWords, printed) = (!c.Published.Text.IsEmpty, v.Quoted(Printed(v, c.Published)));
        return c.Computed is { } computed
            ? v.Marked(isInWords ? "differ.both_words" : "differ.both", year, figure, printed, PublishedName.Value(c.Published, computed))
            : v.Marked(isInWords ? "differ.printed_words" : "differ.printed_only", year, figure, printed);
    }

    private static string Printed(View v, Published p) => !p.Text.IsEmpty ? v.Plain(p.Text)
        : p.Value is { } value ? PublishedName.Value(p, value) : "";
}
