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

    private const int Side = 40, Column = 450, Foot = 92, ChartLeft = 508, TargetLines = 3;
    private const decimal Leading = 1.27m;

    // A phone shows the picture 360 pixels wide: the chart's letters are drawn twice as large as on a page.
    private static readonly ChartSize Size = new(340, 236);
    private static readonly (int Size, int Lines)[] Titles = [(44, 2), (40, 2), (36, 2), (32, 3), (28, 4), (24, 6)];
    private readonly Assessment newest = Measuring.Newest(kpi);
    private readonly ChartPen pen = ChartInk.Pen(Measuring.Newest(kpi).Group);
    private decimal top = 22;
    private bool hasReasonOnPage, hasPrintOnPage, hasWordsOnPage;

    /// <summary>The file.</summary>
    public string Draw()
    {
        pen.Path("paper", $"M0 0H{Width}V{Height}H0z");
        pen.Path("group", $"M0 0H{Width}V10H0z");
        Place();
        Title();
        State();
        Figure();
        if (kpi.Direction is not (Direction.Up or Direction.Unknown)) Lines("place", 28, Ruby.Strip(DirectionName.Of(v, kpi)), 2);
        Sentences();
        Chart();
        Origin();
        return Around();
    }

    /// <summary>Where the figures come from, under which licence, and where the picture comes from.</summary>
    public IEnumerable<string> Sources()
    {
        var source = v.W("chart.source", v.Plain(kpi.Plan.Setting("publisher")), v.Plain(Citation.Source(kpi.Plan)));
        var pages = kpi.SourcePage.Length > 0 ? " " + SourcePages.Of(v, kpi.Plan, kpi.SourcePage) : "";
        yield return source + pages + (kpi.Plan.IsPart ? Ruby.Strip(v.Marked("plan.part_mark")) : "");
        yield return
            $"{v.W("data.licence")} "
            + $"{v.Plain(kpi.Plan.Setting("licence") is { IsEmpty: false } own ? own : v.Site.Setting("licence"))} "
            + $"| {v.W("chart.made", v.Plain(v.Site.Setting("title")))} "
            + $"{v.Plain(v.Site.Setting("base_address")).TrimEnd('/')}"
            + $"{SiteMap.InLanguage(v.Language, SiteMap.Kpi(kpi))}";
    }

    // The project where a name alone says little, and elsewhere where there is room for it.
    private void Place()
    {
        var city = CityName.Plain(v, kpi.Plan);
        var both = kpi.Spots[0].Node.Parent is null ? city : $"{city} | {v.Plain(kpi.PlaceName)}";
        // Japanese names were worded to be read below their project's.
        var isTold = v.Language.IsJapanese || Lettering.WrapName(both, 28, Column).Count <= 2;
        Lines("place", 28, isTold ? both : city, 2);
    }

    // As large as it can be in its lines, and never cut: what tells two KPIs apart often stands at the end of their names.
    private void Title()
    {
        var name = v.Plain(PartName.Of(kpi));
        var (size, lines) = Titles.FirstOrDefault(t => Lettering.WrapName(name, t.Size, Column).Count <= t.Lines, Titles[^1]);
        Lines($"title-{size}", size, Lettering.WrapName(name, size, Column), lines);
    }

    private void State()
    {
        var precise = Ruby.Strip(StatusName.InLists(v, newest));
        if (Lettering.Wrap(precise, 28, Column).Count > 2) precise = Ruby.Strip(StatusName.InShort(v, newest));
        // What a revision left out is in no group.
        if (kpi.Status == IndicatorStatus.Retired)
        {
            Lines("place", 28, precise, 2);
            return;
        }
        var group = v.W("group", newest.Group);
        pen.Mark(MarkShape.Of(newest), Side + 14, top + 24, 1.2m);
        pen.Words("state", Side + 38, top + 34, "start", group);
        top += 42;
        var beside = 38 + Lettering.Width(group, 32) + 16;
        if (beside + Lettering.Width(precise, 28) <= Column) pen.Words("place", Side + beside, top - 8, "start", precise);
        else Lines("place", 28, precise, 2);
    }

    private void Figure()
    {
        if (newest is not { Measured: { } measured, MeasuredYear: { } year })
        {
            Told(Ruby.Strip(BarWords.Described(v, newest)));
            return;
        }
        var text = Ruby.Strip(BarWords.ActualTold(v, newest, v.Figures.WithUnit(measured, kpi.Unit)));
        var size = Math.Min(78, 78 * Column / Lettering.Width(text, 78));
        top += size;
        pen.Markup(
            $"<g transform=\"translate({Side} {ChartPen.N(top)}) scale("
            + $"{(size / 78).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)})\">");
        pen.Words("figure", 0, 0, "start", text);
        pen.Markup("</g>");
        top += 8;
        var told = Ruby.Strip(BarWords.TargetTold(v, newest) + When.InWords(v, kpi.Target));
        var target = TimeOf(year) + (kpi.Target is null ? "" : $" | {v.W("promise.target")} {told}");
        // The printed words stand whole, or on the KPI's page.
        var printed = target + Ruby.Strip(KpiSentence.PrintedIfWorkedOut(v, kpi.Target));
        hasWordsOnPage = Lettering.WrapName(printed, 28, Column).Count > TargetLines;
        Lines("place", 28, hasWordsOnPage ? target : printed, TargetLines);
    }

    private string TimeOf(int year)
    {
        var (key, time) = (When.Key(kpi, year), When.Actual(v, kpi, year));
        return Ruby.Strip(key == "kpi.at" ? time : v.Marked(key, time));
    }

    // The document's reason for the figure, and how it came about: each whole, for half of it would tell another story.
    // Where there is room for one only it is the reason, or that a target was lost; then the reason is said to be on the page.
    private void Sentences()
    {
        if (newest.Measured is null) return;
        var since = Ruby.Strip(KpiSentence.Since(v, kpi));
        if (newest.Reason.IsEmpty)
        {
            hasPrintOnPage = !(Told(since) && since.Contains(v.Plain(PrintOf(newest)), StringComparison.Ordinal));
            return;
        }
        var reason = $"{v.W("kpi.reason")} {v.Plain(newest.Reason)}";
        if (Told(reason, since) || newest.LostSince is null && Told(reason)) return;
        hasReasonOnPage = true;
        Told(since);
    }

    private LocalText PrintOf(Assessment a) => kpi.ActualOf(a.MeasuredYear!.Value)?.Text ?? LocalText.None;

    // All of it, in letters that it has room for, or nothing.
    private bool Told(params IEnumerable<string> texts)
    {
        var told = texts.Where(t => t.Length > 0).ToList();
        foreach (var (look, size) in new[] { ("said", 26), ("said-small", 20) })
        {
            if (top + told.Sum(t => HeightOf(t, size)) - 0.2m * size > Height - Foot - 8) continue;
            foreach (var text in told) Lines(look, size, text, int.MaxValue);
            return true;
        }
        return false;
    }

    private static decimal HeightOf(string text, int size) => (Lettering.WrapName(text, size, Column).Count * Leading + 0.2m) * size;

    private void Lines(string name, int size, string text, int most) => Lines(name, size, Lettering.WrapName(text, size, Column), most);

    private void Lines(string name, int size, IReadOnlyList<string> lines, int most)
    {
        foreach (var (line, i) in lines.Take(most).Select((l, i) => (l, i)))
        {
            top += size * Leading;
            pen.Words(name, Side, top, "start", i + 1 == most && lines.Count > most ? line + "…" : line);
        }
        top += size * 0.2m;
    }

    private void Chart()
    {
        IReadOnlyList<string> square = [.. Square(), .. Elsewhere().SelectMany(t => Lettering.Wrap(t, 20, Width - ChartLeft - 24 - Side))];
        pen.Markup($"<g transform=\"translate({ChartLeft} 26) scale(2)\">");
        var chart = new ChartSvg(v, kpi, figure, Size with { Height = Size.Height - 12 * square.Count });
        chart.DrawWith(pen);
        pen.Markup("</g>");
        foreach (var (line, i) in square.Select((l, i) => (l, i)))
            pen.Words("square-note", ChartLeft + 24, Height - Foot - 12 - (square.Count - 1 - i) * 24, "start", line);
        if (chart.Scale.StartsAtZero) return;
        pen.Words("axis-note", ChartLeft + 24, Height - Foot - 16 - square.Count * 24, "start",
            Ruby.Strip(v.Marked("chart.not_from_zero", v.Figures.Axis(chart.Scale.Low, kpi.Unit))));
    }

    // What the picture has no room or no place for.
    private IEnumerable<string> Elsewhere()
    {
        if (figure.Targets.Any(t => t is { InForce: true, Year: null })) yield return v.W("chart.note_undated");
        if (hasReasonOnPage) yield return v.W("chart.reason_on_page");
        if (hasWordsOnPage || hasPrintOnPage && !PrintOf(newest).IsEmpty) yield return v.W("chart.print_on_page");
    }

    // A square that is no start is said to be none.
    private IReadOnlyList<string> Square() => figure.Baseline is not null && ChartNotes.NoStart(kpi) is { } note
        ? Lettering.Wrap(v.W(note), 20, Width - ChartLeft - 24 - Side) : [];

    private void Origin()
    {
        pen.Path("band", $"M0 {Height - Foot}H{Width}V{Height}H0z");
        var y = Height - Foot + 29;
        foreach (var line in Sources().SelectMany(l => Lettering.Wrap(l, 18, Width - 2 * Side)).Take(3))
        {
            pen.Words("note", Side, y, "start", line);
            y += 26;
        }
    }

    private string Around() => $"""
        <svg xmlns="http://www.w3.org/2000/svg" lang="{v.Language.Html}" width="{Width}" height="{Height}" viewBox="0 0 {Width} {Height}"
          role="img" font-family="Noto Sans JP, Hiragino Sans, Hiragino Kaku Gothic ProN, BIZ UDPGothic, Meiryo, sans-serif">
        <title>{Html.Encode($"{v.Plain(KpiSentence.FullName(kpi))} | {CityName.Plain(v, kpi.Plan)}")}</title><desc>{Html.Encode(
            Ruby.Strip(BarWords.Described(v, newest)))}</desc>
        {pen}</svg>

        """;
}
