// What is new: the updates that staff wrote, and the targets that revisions set or moved. The page of updates
// and the feeds show the same list.
using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;
using SiteGen.Theme.Text;

namespace SiteGen.Theme.Words;

/// <summary>One thing that is new: an update, or a step of a target.</summary>
/// <param name="Plan">The plan that it is about.</param>
/// <param name="Month">Its month, or its fiscal year where the document prints no month.</param>
/// <param name="Date">Its day; of a month or a fiscal year the first; null when the document prints no certain time.</param>
/// <param name="Update">The row of updates.csv; null for a step of a target.</param>
/// <param name="Shift">The step of a target; null for an update.</param>
public sealed record NewsItem(Plan Plan, Period Month, DateOnly? Date, UpdateRow? Update, TargetShift? Shift)
{
    /// <summary>The day for feeds: of what the document dates by no day, the day on which its data was published here: the first
    /// update since.</summary>
    public DateOnly? Day => Shift is null || Month.Kind == PeriodKind.Day ? Date : Published ?? Date;

    // Of what has no date, or a later one than every update, it is only known that it is there now.
    private DateOnly? Published => Updated.Where(day => day >= Date).Min() ?? Updated.Max();

    private IEnumerable<DateOnly?> Updated =>
        Plan.Updates.Select(u => (DateOnly?)DateOnly.ParseExact(u.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Its page.</summary>
    public string Path => Shift is null ? SiteMap.Plan(Plan) : SiteMap.Kpi(Shift.Indicator);

    /// <summary>What never changes about it, so that a feed reader knows it again.</summary>
    public string Key =>
        Shift is null
            ? $"{Plan.Id}/updates/{Update!.Date}/{Update.Title.Lead}"
            : $"{Plan.Id}/kpi/{Shift.Indicator.Id}/target/{Shift.New.SetOn?.Printed}";

    /// <summary>Its title without HTML.</summary>
    public string Title(View v) => v.W("updates.entry", CityName.Plain(v, Plan), v.Plain(About));

    private LocalText About => Shift is { } shift ? KpiSentence.FullName(shift.Indicator) : Update!.Title;

    /// <summary>Its text without HTML.</summary>
    public string Text(View v) => Shift is null ? v.Plain(Update!.Text) : Moved(v.For(Plan), Shift);

    private string Moved(View v, TargetShift shift)
    {
        var when = DraftWords.SetOn(v, Plan, Month);
        return Ruby.Strip($"{ShiftSentence.Of(v, shift)} {when}");
    }
}

/// <summary>Collects what is new.</summary>
public static class News
{
    /// <summary>How many of the newest stand on the page and in the feed of a site with many plans; the plans' own have all.</summary>
    public const int Most = 30;

    // Every page asks for its feed: answered once a plan.
    private static readonly ConditionalWeakTable<Plan, StrongBox<bool>> HasAny = [];

    /// <summary>The news of some plans, newest first; what has no certain date comes last.</summary>
    public static IReadOnlyList<NewsItem> Of(IEnumerable<Plan> plans) =>
        [.. plans.SelectMany(
            p => p.Updates.Select(u => Of(p, u)).Concat(
                p.Indicators.SelectMany(TargetShift.Of).Where(s => IsNews(p, s)).Select(s => Of(p, s))))
                .OrderByDescending(
                n => n.Date)];

    /// <summary>True when a feed of the plans has anything to say.</summary>
    public static bool Any(IEnumerable<Plan> plans) =>
        plans.Any(p => HasAny.GetValue(p, static p => new(Of([p]).Any(n => n.Day is not null))).Value);

    private static bool IsNews(Plan plan, TargetShift shift) =>
        shift.New.SetOn is not null && (shift.Old is not null || plan.HasOriginalTargets);

    private static NewsItem Of(Plan plan, UpdateRow update)
    {
        var date = DateOnly.ParseExact(update.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(plan, Period.OfMonth(date.Year, date.Month), date, update, null);
    }

    private static NewsItem Of(Plan plan, TargetShift shift) => new(plan, shift.New.SetOn!, shift.New.SetOn!.Begins, null, shift);
}
