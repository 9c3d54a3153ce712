// Where a Japanese heading may break: between words, and never inside one.
using SiteGen.Theme.Text;

namespace SiteGen.Tests.Theme;

public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("樽っ子プライド育成プロジェクト", "樽っ子|プライド|育成|プロジェクト")]
    [InlineData("授業がよくわかると答えた児童の割合(小学校)", "授業がよくわかると|答えた児童の|割合(小学校)")]
    [InlineData(
        "住み続けられる「安心」と「支え合い」の地域",
        "住み続けられる|「安心」と|「支え合い」の|地域")]
    [InlineData("あずましい暮らしプロジェクト", "あずましい|暮らし|プロジェクト")]
    [InlineData("安心な暮らしをつくる", "安心な|暮らしをつくる")]
    [InlineData("樽《たる》っ子《こ》プライド", "樽《たる》っ子《こ》|プライド")]
    [InlineData("Traffic accidents", "Traffic accidents")]
    public void A_heading_may_break_where_the_script_changes_or_a_particle_ends_a_phrase(string text, string broken) =>
        Assert.Equal(broken.Replace("|", "<wbr>", StringComparison.Ordinal), LineBreaks.In(text));

    [Theory]
    [InlineData("<p>2016年度の値</p>", "<p>2016<ruby>年度<rt>ねんど</rt></ruby>の値</p>")]
    [InlineData("<title>2016年度</title>", "<title>2016年度</title>")]
    [InlineData("<a title=\"2016年度\">x</a>", "<a title=\"2016年度\">x</a>")]
    [InlineData("<text>2016年度</text>", "<text>2016年度</text>")]
    public void Fiscal_years_of_easy_pages_have_furigana_where_HTML_can_stand(string page, string expected) =>
        Assert.Equal(expected, Ruby.InYears(page));
}
