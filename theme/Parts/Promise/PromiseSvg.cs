// Draws the promise line. Places are in per cent and sizes in pixels: the line fills its column, and its letters never stretch.
using System.Globalization;
using System.Text;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Parts.Chart;
using SiteGen.Theme.Parts.FigureTable;
using SiteGen.Theme.Parts.Marks;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Theme.Parts.Promise;

/// <summary>Draws the line of an assessment; its figure never stands without its time, or it would read as today's.</summary>
public sealed class PromiseSvg(View v, Assessment a, Target? earlier = null)
{
    // The narrowest column that a line stands in, and the sizes of its letters.
    private const decimal Narrowest = 288, Small = 13, Large = 16, Apart = 6;
    private const int Track = 30, Above = 14, Below = 60;
    private readonly PromiseShape shape = PromiseShape.Of(a);
    private readonly StringBuilder svg = new("<svg class=\"promise\" aria-hidden=\"true\">");
    private readonly List<(decimal Left, decimal Right)> taken = [];

    /// <summary>The line; empty where there is nothing to draw.</summary>
    public string Draw()
    {
        if (shape.Kind == PromiseKind.Words) return "";
        Way();
        Earlier();
        Goal();
        Origin();
        Pace();
        Newest();
        return svg.Append("</svg>").ToString();
    }

    private void Way()
    {
        if (shape.Kind != PromiseKind.Way)
        {
            var isOpen = shape.Kind == PromiseKind.Level && (a.Start is null || shape.At < PromiseShape.Start);
            Line("track-none", isOpen ? 3 : PromiseShape.Start,
                shape.Kind == PromiseKind.Missing ? PromiseShape.Target : 98);
            return;
        }
        Line("track", 2, 98);
        Line("go", PromiseShape.Start, shape.At!.Value);
    }

    private void Goal()
    {
        Tick("goal", PromiseShape.Target, 12);
        Under(PromiseShape.Target, v.W("promise.target"), Ruby.Strip(BarWords.TargetFigure(v, a)), always: true);
    }

    // Where the target stood before a revision moved it.
    private void Earlier()
    {
        if (earlier?.Value is not { } value || PromiseShape.PlaceOf(a, value) is not { } at) return;
        Line("track-none", Math.Min(at, PromiseShape.Target), Math.Max(at, PromiseShape.Target));
        Tick("tick", at, 12);
    }

    private void Origin()
    {
        // A level that was held from the beginning is no way from the start to it.
        if (a.Start is not { } start || shape.Kind is PromiseKind.FromZero || shape.Kind == PromiseKind.Level && a.HeldAtStart) return;
        if (shape.Kind != PromiseKind.Level) Tick("tick", PromiseShape.Start, 9);
        var figure = a.StartsFromNothing ? Figures.Number(0)
            : Ruby.Strip(BarWords.StartTold(v, a, v.Figures.WithUnit(start.Value, a.Indicator.Unit)));
        Under(PromiseShape.Start, "", shape.Kind == PromiseKind.Level ? v.W("promise.started", figure) : figure, always: false);
    }

    private void Pace()
    {
        if (shape.Pace is not { } at) return;
        // Below the marks, which would cover it.
        Placed(at, Track + 10, "pace", "<path d=\"M0 0l4.5 7h-9z\"/>");
        Under(at, v.W("promise.pace"), Ruby.Strip(PaceTold.Of(a)!.WithUnit(v, a.Indicator.Unit)), always: false);
    }

    private void Newest()
    {
        if (shape.Kind == PromiseKind.Missing && a.Measured is null)
        {
            Text("soft", 52, Above, Ruby.Strip(v.Marked("compare.missing", BarWords.Reason(v, a))), Small);
            return;
        }
        // What was measured before the start is no place on the way from it.
        if (shape.At is null && a.Start?.Year > a.MeasuredIn)
        {
            Dated(52, Figure(), Ruby.Strip(When.Actual(v, a.Indicator, a.MeasuredYear!.Value)));
            return;
        }
        var at = shape.At ?? (PromiseShape.Start + PromiseShape.Target) / 2;
        Placed(at, Track, "", $"<use href=\"#m-{MarkShape.Of(a)}\" x=\"-11\" y=\"-11\" width=\"22\" height=\"22\"/>");
        Dated(shape.Beyond < 0 ? 0 : shape.Beyond > 0 ? 100 : at, Figure(),
            Ruby.Strip(When.Actual(v, a.Indicator, a.MeasuredYear!.Value)));
    }

    // A total says that it is one.
    private string Figure()
    {
        var figure = Ruby.Strip(BarWords.ActualTold(v, a, v.Figures.WithUnit(a.Measured!.Value, a.Indicator.Unit)));
        return a.Indicator.IsMeanUpTo(a.MeasuredYear!.Value) ? v.W("promise.mean", figure)
            : a.Indicator.IsTotal ? v.W("promise.total", figure) : figure;
    }

    // The figure, and small beside it its time; an arrow where its mark would be off the line.
    private void Dated(decimal at, string figure, string when)
    {
        var (before, after) = (shape.Beyond < 0 ? "← " : "", shape.Beyond > 0 ? " →" : "");
        var time = Lettering.Width($" {when}", Small);
        figure = Fitting(figure, Narrowest - time - Lettering.Width(before + after, Small));
        var told = before + figure + after;
        // A long unit is written small.
        var isLong = Lettering.Width(told, Large) + time > Narrowest;
        var (anchor, x) = Anchored(at, Lettering.Width(told, isLong ? Small : Large) + time);
        svg.Append(CultureInfo.InvariantCulture,
            $"<text class=\"{(isLong ? "now long" : "now")}\" x=\"{N(x)}%\" y=\"{Above}\" text-anchor=\"{anchor}\">"
            + $"{before}{Html.Encode(figure)} <tspan class=\"at\">{Html.Encode(when)}</tspan>{after}</text>");
    }

    // A figure that leaves its column loses its first digits on a phone: without its unit, which the row says aloud, it stays whole.
    private string Fitting(string figure, decimal room)
    {
        var unit = v.Figures.Name(a.Indicator.Unit);
        if (unit.Length == 0 || Lettering.Width(figure, Small) <= room) return figure;
        return figure.Replace($" {unit}", "", StringComparison.Ordinal).Replace(unit, "", StringComparison.Ordinal);
    }

    private void Line(string name, decimal from, decimal to) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<line class=\"{name}\" x1=\"{N(from)}%\" x2=\"{N(to)}%\" y1=\"{Track}\" y2=\"{Track}\"/>");

    private void Tick(string name, decimal at, int half) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<line class=\"{name}\" x1=\"{N(at)}%\" x2=\"{N(at)}%\" y1=\"{Track - half}\" y2=\"{Track + half}\"/>");

    private void Placed(decimal at, int y, string name, string drawn) =>
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg{(name.Length > 0 ? $" class=\"{name}\"" : "")} x=\"{N(at)}%\" y=\"{y}\" width=\"1\" "
            + $"height=\"1\" overflow=\"visible\">{drawn}</svg>");

    // Words under the line: a word that the head of the page's columns says, too, and a figure. What would
    // touch another one is left to the table.
    private void Under(decimal at, string word, string figure, bool always)
    {
        figure = Fitting(figure, Narrowest - Lettering.Width(word, Small));
        var width = Lettering.Width(word.Length > 0 ? $"{word} {figure}" : figure, Small);
        var (left, right) = Span(at, width);
        if (!always && taken.Any(t => left < t.Right + Apart && t.Left < right + Apart)) return;
        taken.Add((left, right));
        Text("", at, Below, figure, Small, word, width);
    }

    private void Text(string name, decimal at, int y, string text, decimal size, string word = "", decimal? measured = null)
    {
        var (anchor, x) = Anchored(at, measured ?? Lettering.Width(text, size));
        var first = word.Length > 0 ? $"<tspan class=\"w\">{Html.Encode(word)} </tspan>" : "";
        svg.Append(CultureInfo.InvariantCulture,
            $"<text{(name.Length > 0 ? $" class=\"{name}\"" : "")} x=\"{N(x)}%\" y=\"{y}\" text-anchor=\""
            + $"{anchor}\">{first}{Html.Encode(text)}</text>");
    }

    private static (decimal Left, decimal Right) Span(decimal at, decimal width)
    {
        var (anchor, x) = Anchored(at, width);
        var left = x / 100 * Narrowest - (anchor == "end" ? width : anchor == "middle" ? width / 2 : 0);
        return (left, left + width);
    }

    // Words that would leave the column in the middle of their place stand at its edge.
    private static (string Anchor, decimal X) Anchored(decimal at, decimal width) =>
        at / 100 * Narrowest - width / 2 < 0 ? ("start", 0) : (100 - at) / 100 * Narrowest - width / 2 < 0 ? ("end", 100) : ("middle", at);

    private static string N(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
