// Published figures in four kinds, and the counts that pages give beside those of the document.
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Plans.Extract;
using SiteGen.Plans.Model;
using SiteGen.Plans.Score;

namespace SiteGen.Tests.RealData;

public sealed class VerificationTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("otaru", 148, 1, 8, 6)]
    [InlineData("ojiya", 141, 2, 1, 0)]
    [InlineData("nemuro", 29, 0, 1, 2)]
    public void Every_published_figure_is_of_one_of_four_kinds(string plan, int reproduced, int differs, int cannot, int doesNotFit)
    {
        var kinds = PublishedCheck.Compare(site.Plan(plan)).ToLookup(c => c.Kind);

        Assert.Equal(
            (reproduced, differs, cannot, doesNotFit),
                (Count(kinds, ComparisonKind.Reproduced), Count(kinds, ComparisonKind.Differs),
                    Count(kinds, ComparisonKind.CannotBeComputed), Count(kinds, ComparisonKind.DoesNotFit)));
        Assert.All(kinds.Where(k => k.Key != ComparisonKind.Reproduced).SelectMany(k => k),
            c => Assert.True(c.Published.Explanation.Has("ja") && c.Published.Explanation.Has("en")));
    }

    [Fact]
    public void Tomakomai_s_page_of_changes_counts_as_its_data_do()
    {
        var plan = site.Plan("tomakomai");
        var marked = plan.Outline.Where(n => n.Flags.Contains(OutlineFlag.KpiChanged)).ToHashSet();
        var moved = plan.Indicators.Where(i => i.Targets.Count > 1).ToList();
        var added = plan.Indicators.Where(i => i.Status == IndicatorStatus.New).ToList();
        var (movedThere, addedThere) =
            (moved.Count(i => marked.Contains(i.Spots[0].Node)), added.Count(i => marked.Contains(i.Spots[0].Node)));

        Assert.Equal((27, 25, 7, 26, 17), (marked.Count, movedThere, addedThere, moved.Count, added.Count));
        Assert.Equal(32, movedThere + addedThere);
        Assert.Empty(new[] { 27, 25, 7, 26, 17, 32 }.Except(Numbers(plan)));
    }

    [Fact]
    public void Otaru_s_page_of_changes_counts_the_marks_of_the_document()
    {
        var plan = site.Plan("otaru");
        var reasons = plan.Indicators.Select(i => i.Target!.Reason.Lead).ToList();

        Assert.Equal(12, plan.Indicators.Count(i => i.Status == IndicatorStatus.New));
        Assert.Equal(12, reasons.Count(r => r.Contains("改訂で追加", StringComparison.Ordinal)));
        Assert.Equal(11, reasons.Count(r => r.Contains("改訂で目標値見直し", StringComparison.Ordinal)));
        Assert.Equal(5, reasons.Count(r => r.Contains("改訂で指標見直し", StringComparison.Ordinal)));
        Assert.Equal(5, plan.Revisions.Count(r => r.Row.Field == RevisionField.Indicator));
        Assert.Equal(3, plan.Revisions.Count(r => r.Row.Field == RevisionField.AnnouncedTarget));
        Assert.Empty(new[] { 12, 11, 5, 3 }.Except(Numbers(plan)));
    }

    private static int Count(ILookup<ComparisonKind, Comparison> kinds, ComparisonKind kind) => kinds[kind].Count();

    private static HashSet<int> Numbers(Plan plan) =>
        [.. Regex.Matches(plan.Setting("changes_note").Lead, @"\d+").Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];
}
