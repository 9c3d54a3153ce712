// The chart as a picture to share: name, mark, figure, one sentence, chart, source, licence and address in
// 1200 by 630, the size that other sites show whole.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Parts.Marks;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Chart;

/// <summary>Draws the picture. Its left half is written from top to bottom, the chart fills the right one.</summary>
public sealed class ChartPicture(View v, Indicator kpi, ChartFigure figure)
{
    /// <summary>The size of the picture.</summary>
    public const int Width = 1200, Height = 630;

    private const int Side = 40, Column = 430, Foot = 92;
    private const decimal Leading = 1.35m;
    private readonly Assessment newest = Measuring.Newest(kpi);
    private readonly ChartPen pen = ChartInk.Pen(Measuring.Newest(kpi).Group);
    private decimal top = 30;

    /// <summary>The file.</summary>
    public string Draw()
    {
        pen.Path("paper", $"M0 0H{Width}V{Height}H0z");
        pen.Path("group", $"M0 0H{Width}V10H0z");
        Lines("place", 24, Place(), 2);
        Lines("title", 44, v.Plain(PartName.Of(kpi)), 3);
        State();
        Figure();
        Sentences();
        Chart();
        Origin();
        return Around();
    }

    /// <summary>Where the figures come from, under which licence, and where the picture comes from.</summary>
    public IEnumerable<string> Sources()
    {
        var source = v.W("chart.source", v.Plain(kpi.Plan.Municipality), v.Plain(Citation.Source(kpi.Plan)));
        var pages = kpi.SourcePage.Length > 0 ? " " + SourcePages.Of(v, kpi.Plan, kpi.SourcePage) : "";
        yield return source + pages;
        yield return
            $"{v.W("data.licence")} "
            + $"{v.Plain(kpi.Plan.Setting("licence") is { IsEmpty: false } own ? own : v.Site.Setting("licence"))} "
            + $"| {v.W("chart.made", v.Plain(v.Site.Setting("title")))} "
            + $"{v.Plain(v.Site.Setting("base_address")).TrimEnd('/')}"
            + $"{SiteMap.InLanguage(v.Language, SiteMap.Kpi(kpi))}";
    }

    private string Place() =>
        CityName.Plain(v, kpi.Plan) + (kpi.Spots[0].Node is { Parent: not null } node ? $" | {v.Plain(node.Name)}" : "");

    private void State()
    {
        // What a revision left out is in no group.
        if (kpi.Status != IndicatorStatus.Retired)
        {
            pen.Mark(MarkShape.Of(newest), Side + 14, top + 24, 1.2m);
            pen.Words("state", Side + 38, top + 34, "start", v.W("group", newest.Group));
            top += 40;
        }
        Lines("place", 24, Ruby.Strip(StatusName.InLists(v, newest)), 2);
    }

    private void Figure()
    {
        if (newest is not { Measured: { } measured, MeasuredYear: { } year }) return;
        var text = v.Figures.WithUnit(measured, kpi.Unit);
        var size = Math.Min(84, 84 * Column / Lettering.Width(text, 84));
        top += size;
        pen.Markup(
            $"<g transform=\"translate({Side} {ChartPen.N(top)}) scale("
            + $"{(size / 84).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)})\">");
        pen.Words("figure", 0, 0, "start", text);
        pen.Markup("</g>");
        top += 8;
        var target = kpi.Target is null ? "" : $" | {v.W("promise.target")} {Ruby.Strip(BarWords.TargetTold(v, newest) + Undated())}";
        Lines("place", 24, TimeOf(year) + target, 3);
    }

    // A target without a certain year stands at the edge of the chart: its printed time is told.
    private string Undated() => kpi.Target is { Due: { IsDated: false, Printed.Length: > 1 } due, Kind: not TargetKind.EachYear }
        ? v.Marked("card.due_whole", v.PlainPeriod(due)) : "";

    // A total or mean is that of all years up to then.
    private string TimeOf(int year)
    {
        var time = When.Actual(v, kpi, year);
        return Ruby.Strip(kpi.IsTotal ? v.Marked("kpi.at_total", time) : kpi.IsMean ? v.Marked("kpi.at_mean", time) : time);
    }

    // As many whole sentences as fit above the foot; what does not fit stands on the page.
    private void Sentences()
    {
        foreach (var sentence in Ruby.Strip(BarWords.Of(v, newest))
            .Replace("。", "。\n", StringComparison.Ordinal)
            .Replace(". ", ".\n", StringComparison.Ordinal)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (top + Lettering.Wrap(sentence, 24, Column).Count * 24 * Leading > Height - Foot - 8) return;
            Lines("said", 24, sentence, int.MaxValue);
        }
    }

    private void Lines(string name, int size, string text, int most)
    {
        var lines = Lettering.Wrap(text, size, Column);
        foreach (var (line, i) in lines.Take(most).Select((l, i) => (l, i)))
        {
            top += size * Leading;
            pen.Words(name, Side, top, "start", i + 1 == most && lines.Count > most ? line + "…" : line);
        }
        top += size * 0.2m;
    }

    private void Chart()
    {
        pen.Markup("<g transform=\"translate(480 42) scale(.96)\">");
        new ChartSvg(v, kpi, figure, new(720, 500)).DrawWith(pen);
        pen.Markup("</g>");
    }

    private void Origin()
    {
        pen.Path("band", $"M0 {Height - Foot}H{Width}V{Height}H0z");
        var y = Height - Foot + 34;
        foreach (var line in Sources())
        {
            pen.Words("note", Side, y, "start", Lettering.Wrap(line, 17, Width - 2 * Side)[0]);
            y += 30;
        }
    }

    private string Around() => $"""
        <svg xmlns="http://www.w3.org/2000/svg" lang="{v.Language.Html}" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}"
          role="img" font-family="Noto Sans JP, Hiragino Sans, Hiragino Kaku Gothic ProN, BIZ UDPGothic, Meiryo, sans-serif">
        <title>{Html.Encode($"{v.Plain(PartName.Of(kpi))} | {CityName.Plain(v, kpi.Plan)}")}</title><desc>{Html.Encode(
            Ruby.Strip(BarWords.Described(v, newest)))}</desc>
        {pen}</svg>

        """;
}
