// Words beside marks: each is read as that of the mark that it stands nearest to.
using SiteGen.Theme.Parts.Chart;

namespace SiteGen.Tests.Theme;

public sealed class ChartLabelsTests
{
    private const decimal Letters = 20, Gap = 14;

    private static readonly ChartSize Size = new(340, 236);

    [Fact]
    public void A_figure_that_fell_a_little_does_not_stand_beside_the_start()
    {
        var labels = new ChartLabels(Size);
        labels.AddMark(62, 166, 6, 6);
        labels.AddMark(111, 181, 12, 12);
        labels.AddArea(130, 168, 4, 18);

        var newest = labels.Place(111, 181, "95.3", Letters, Gap)!.Value;
        var start = labels.Place(62, 166, "95.5", 15, isNeeded: false)!.Value;

        Assert.True(newest.X >= 111, $"{newest} stands over its own mark or beyond it, not over the start");
        Assert.Equal((62, 156), (start.X, start.Y));
    }

    [Fact]
    public void A_word_without_a_place_of_its_own_is_left_out_unless_it_is_the_newest_figure()
    {
        var labels = new ChartLabels(Size);
        labels.AddMark(170, 118, 6, 6);
        labels.AddArea(170, 118, 170, 118);

        Assert.Null(labels.Place(170, 118, "12", 15, isNeeded: false));
        Assert.NotNull(labels.Place(170, 118, "34", Letters, Gap));
    }

    [Fact]
    public void Of_places_that_all_cover_something_the_one_that_covers_least_is_taken()
    {
        var labels = new ChartLabels(Size);
        labels.AddMark(170, 118, 6, 6);
        labels.AddArea(170, 60, 170, 55);
        labels.AddArea(170, 186, 170, 48);
        labels.AddArea(40, 118, 116, 10);

        var place = labels.Place(170, 118, "1,234", 15)!.Value;

        Assert.True(place.X > 170, $"{place} is the free side");
    }
}
