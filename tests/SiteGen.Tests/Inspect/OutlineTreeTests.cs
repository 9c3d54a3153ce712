// The plan's tree: loops of any length are found, and nothing else is.
using SiteGen.Plans.Inspect;
using SiteGen.Tests.Cases;

namespace SiteGen.Tests.Inspect;

public sealed class OutlineTreeTests
{
    [Theory]
    [InlineData("a,\nb,a\nc,b\nd,b", "")]
    [InlineData("a,a", "a")]
    [InlineData("a,b\nb,a", "a b")]
    [InlineData("a,b\nb,c\nc,a", "a b c")]
    [InlineData("a,b\nb,a\nc,b\nd,c", "a b")]
    [InlineData("a,no-such-node", "")]
    [InlineData("a,\na,a", "")]
    public void Nodes_whose_parents_lead_back_to_them_are_found(string rows, string loop)
    {
        using var folder = new CaseFolder();
        folder.Write("sample/outline.csv", "id,parent,kind,name_ja\n" + string.Concat(rows.Split('\n').Select(r => $"{r},goal,目標\n")));
        var site = folder.Rows();

        var found = OutlineTree.Check(site.Plans[0], site);

        Assert.Equal(loop, string.Join(' ', found.Select(p => p.Cell)));
    }
}
