// A view of the portal page, for tests of parts and words.
using SiteGen.Build;
using SiteGen.Theme;
using SiteGen.Theme.Pages;
using SiteGen.Theme.Words;

namespace SiteGen.Tests.Theme;

internal static class Views
{
    public static View In(string code, Source source) => new(
        new Frame(source.Site, new SiteMap(source.Site, source.Articles), source.Articles,
            WordList.Load(source.Site.Languages), new("/s.css", "/i.svg"), []),
        new Page(source.Site.Languages.Single(l => l.Code == code), "/", typeof(PortalPage)));
}
