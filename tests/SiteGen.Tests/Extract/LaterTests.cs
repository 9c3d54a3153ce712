// What new year writes for the time of the next figure: in the words of the last one, if they are read as that time.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class LaterTests
{
    [Theory]
    [InlineData("R2", "R3")]
    [InlineData("R4第1四半期", "R5第1四半期")]
    [InlineData("令和5年3月31日現在", "令和6年3月31日現在")]
    [InlineData("H30.10月末", "R1.10月末")]
    [InlineData("平成30年", "令和元年")]
    [InlineData("令和4年度(2022年度)末", "令和5年度(2023年度)末")]
    [InlineData("2023年上半期", "2024年上半期")]
    [InlineData("R6.2.29", "2025-02-28")]
    [InlineData("H1 2024", "2025上期")]
    [InlineData("R3-R5平均", "")]
    public void The_words_of_the_document_are_kept(string printed, string later)
    {
        Assert.Equal(later, Later.By(PeriodCell.Read(printed)!, 1));
    }
}
