// Marks that turn the reading direction end with the cell that they stand in.
using SiteGen.Plans.Extract;

namespace SiteGen.Tests.Extract;

public sealed class DirectionMarksTests
{
    [Theory]
    [InlineData("交通事故", "交通事故")]
    [InlineData("a\u202Eb", "a\u202Eb\u202C")]
    [InlineData("a\u202Eb\u202C", "a\u202Eb\u202C")]
    [InlineData("\u2067\u202Bx", "\u2067\u202Bx\u202C\u2069")]
    [InlineData("x\u202C\u200Fy", "x\u202C\u200Fy")]
    public void What_a_text_opens_it_closes(string text, string closed) => Assert.Equal(closed, DirectionMarks.Closed(text));
}
