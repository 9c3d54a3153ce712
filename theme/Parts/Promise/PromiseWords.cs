// What a promise line shows, in one sentence to be read aloud: start, newest figure, pace and target, each with its time.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.Bar;
using SiteGen.Theme.Parts.Compare;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Promise;

/// <summary>Says in words what a line shows. Furigana are still marked.</summary>
public static class PromiseWords
{
    /// <summary>The words of an assessment.</summary>
    public static string Of(View v, Assessment a) => string.Join(v.Marked("list.comma"), Parts(v, a)) + v.Marked("answer.end");

    private static IEnumerable<string> Parts(View v, Assessment a)
    {
        if (a.StartsFromNothing) yield return v.Marked("table.start_counted", v.Figures.ShortYear(a.Start!.Year + 1));
        else if (a.Start is { } start) yield return v.Marked("table.start", v.Figures.WithUnit(start.Value, a.Indicator.Unit), When.Start(v, a));
        yield return CompareWords.Newest(v, a);
        if (PromiseShape.Of(a).Pace is not null) yield return v.Marked("row.pace", v.Figures.WithUnit(BarWords.Near(a.Expected!.Value, a), a.Indicator.Unit));
        if (a.Target is { } target) yield return v.Marked("row.target", TargetWords.Of(v, target, a.Indicator.Unit), Due(v, a));
    }

    private static string Due(View v, Assessment a) => a.Target is { Due.FiscalYear: not null } target ? v.Marked("card.due", When.Due(v, target)) : "";
}
