// Targets that follow each other: of documents of each year, with a baseline of their own, or with the last one still to be set.
using SiteGen.Plans.Score;
using SiteGen.Tests.Theme;
using SiteGen.Theme.Text;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Score;

public sealed class TargetsInTurnTests : PlanOfOneKpi
{
    [Theory]
    [InlineData("R6", 0)]
    [InlineData("R5.10", 1)]
    [InlineData("時期の記載なし", 1)]
    public void The_target_of_the_next_years_is_no_revision_of_one_whose_years_run_out(string setOn, int revisions)
    {
        Kpi("people", "up", "none", $"indicator,set_on,period,kind,value\nk,,R6,number,60\nk,{setOn},R7,number,70\n",
            ("R4", "50"), [(2024, "62")]);

        Assert.Equal(revisions, TargetShift.OfRevisions(Read()).Count());
    }

    [Fact]
    public void An_earlier_target_is_measured_from_the_baseline_of_its_own_time()
    {
        Kpi("people", "up", "none", "indicator,set_on,period,kind,value\nk,,R9,number,100\nk,R6.4,R9,number,200\n",
            ("R4", "0"), [(2024, "60")]);
        Write("sample/baselines.csv", "indicator,set_on,period,value\nk,,R4,0\nk,R6.4,R5,50\n");
        var kpi = Read();

        Assert.Equal(0.6m, Measuring.At(kpi, 2024, kpi.Targets[0]).Progress);
        Assert.Equal(50, Measuring.Newest(kpi).Start!.Value);
        Assert.Contains("その目標のときの基準値を出発点にすると",
            Ruby.Strip(OldTarget.Under(Views.In("ja", Source()), kpi, kpi.Targets[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_target_that_follows_one_that_ran_out_is_a_revision_and_tells_its_steps()
    {
        Kpi("percent", "up", "none", "indicator,set_on,period,kind,value\nk,,R6,number,30\nk,,R12,number,60\n"
            + "k,R6.4,R6,number,41\nk,R6.4,R12,number,60\n", ("R4", "20"), [(2024, "29")]);
        var shift = TargetShift.OfRevisions(Read()).Single();

        Assert.Equal(ShiftKind.Same, shift.Kind);
        Assert.EndsWith("2024年度の目標は、30%から41%に変えました。",
            Ruby.Strip(ShiftSentence.Of(Views.In("ja", Source()), shift)), StringComparison.Ordinal);
        Assert.EndsWith("For FY2024: from 30 per cent to 41 per cent.",
            ShiftSentence.Of(Views.In("en", Source()), shift), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_was_corrected_for_its_year_is_no_revision()
    {
        Kpi("people", "up", "none", "indicator,period,kind,value\nk,R7,number,1831\n", ("R4", "1817"), []);
        Write("sample/restated.csv", "indicator,kind,year,value,since\nk,target,2025,1856,時期の記載なし\n");

        var page = Ruby.Strip(Built("sample/kpi/k/index.html"));
        Assert.Contains("2025年度の目標値:前は1,856人、いまは1,831人。", page, StringComparison.Ordinal);
        Assert.Contains(",restated_target,", Built("data/observations.csv"), StringComparison.Ordinal);
        Assert.Empty(TargetShift.OfRevisions(Read()));
    }

    [Fact]
    public void A_target_on_the_way_is_none_at_the_end_where_that_is_still_to_be_set()
    {
        Kpi("people", "up", "none",
            "indicator,period,kind,value,text_ja,text_en\nk,R8,number,60,,\nk,R13,text,,検討中,under consideration\n",
            ("R4", "50"), [(2024, "62")]);

        Assert.Equal(Status.Text, Measuring.Newest(Read()).Status);
        Says(Read(), "ja", "目標は「検討中」です(2031年度)(途中の目標 2026年度:60人)");
        Says(Read(), "en", "“under consideration”");
    }
}
