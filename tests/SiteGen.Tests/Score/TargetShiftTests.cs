// A moved target: up or down is one thing, easier or harder another, and where it cannot be said nothing is said.
using SiteGen.Plans.Extract;
using SiteGen.Plans.Score;
using SiteGen.Tests.RealData;

namespace SiteGen.Tests.Score;

public sealed class TargetShiftTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("tomakomai", "job-challenge-participants", ShiftKind.Lowered, -560, Ease.Easier)]
    [InlineData("tomakomai", "ict-hours-saved", ShiftKind.Raised, 700, Ease.Harder)]
    [InlineData("otaru", "snow-ploughing-requests", ShiftKind.Lowered, -120, Ease.Harder)]
    [InlineData("tomakomai", "tomashin-marriages", ShiftKind.OtherWay, null, Ease.Unknown)]
    public void A_revision_moves_a_target_by_an_amount(string plan, string id, ShiftKind kind, int? by, Ease ease)
    {
        var shift = Shifts(plan, id).Single(s => s.Old is not null);

        Assert.Equal((kind, (decimal?)by, ease), (shift.Kind, shift.By, shift.Ease));
    }

    [Fact]
    public void Where_less_is_better_a_higher_target_is_easier()
    {
        var shift = Shifts("otaru", "snow-ploughing-requests").Single();

        var back = shift with { Old = shift.New, New = shift.Old! };

        Assert.Equal((ShiftKind.Raised, Ease.Easier), (back.Kind, back.Ease));
    }

    [Fact]
    public void A_number_to_be_reached_is_one_to_be_reached_at_least_where_more_is_better()
    {
        var shift = Shifts("tomakomai", "ict-hours-saved").Single();

        var floor = shift with { Old = shift.Old! with { Kind = TargetKind.AtLeast } };

        Assert.Equal((ShiftKind.Raised, 700m, Ease.Harder), (floor.Kind, floor.By, floor.Ease));
    }

    [Fact]
    public void At_most_asks_for_less_whatever_the_direction()
    {
        var shift = Shifts("tomakomai", "ict-hours-saved").Single();

        var limit = shift with { Old = shift.Old! with { Kind = TargetKind.AtMost }, New = shift.New with { Kind = TargetKind.AtMost } };

        Assert.Equal((ShiftKind.Raised, Ease.Easier), (limit.Kind, limit.Ease));
    }

    [Theory]
    [InlineData("start-up-consultations")]
    [InlineData("firefighting-robots")]
    public void A_total_and_a_single_year_are_not_compared(string id)
    {
        var shift = Shifts("tomakomai", id).Single();

        Assert.Equal((ShiftKind.OtherWay, null, Ease.Unknown), (shift.Kind, shift.By, shift.Ease));
    }

    [Fact]
    public void Another_due_year_is_not_compared()
    {
        var shift = Shifts("otaru", "snow-ploughing-requests").Single();

        Assert.Equal(ShiftKind.OtherWay, (shift with { New = shift.New with { Due = Period.OfFiscalYear(2030) } }).Kind);
    }

    [Fact]
    public void All_revised_targets_of_the_five_plans_are_found()
    {
        var shifts = site.Source.Site.Plans.SelectMany(p => p.Indicators).SelectMany(TargetShift.Of).Where(s => s.Old is not null).ToList();

        Assert.Equal(11, shifts.Count(s => s.Indicator.Plan.Id == "otaru"));
        Assert.Equal(26, shifts.Count(s => s.Indicator.Plan.Id == "tomakomai"));
        Assert.Equal(37, shifts.Count);
        Assert.Equal(
            (16, 18, 3),
                (shifts.Count(s => s.Kind == ShiftKind.Raised),
                    shifts.Count(s => s.Kind == ShiftKind.Lowered),
                    shifts.Count(s => s.Kind == ShiftKind.OtherWay)));
    }

    private IEnumerable<TargetShift> Shifts(string plan, string id) => TargetShift.Of(site.Plan(plan).Indicators.Single(i => i.Id == id));
}
