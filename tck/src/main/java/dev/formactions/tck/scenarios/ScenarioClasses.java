package dev.formactions.tck.scenarios;

import dev.formactions.tck.scenarios.addresses.AddressPage;
import dev.formactions.tck.scenarios.arguments.SearchPage;
import dev.formactions.tck.scenarios.beans.ApplicationPage;
import dev.formactions.tck.scenarios.beans.DependentPage;
import dev.formactions.tck.scenarios.beans.OutsidePage;
import dev.formactions.tck.scenarios.beans.RequestPage;
import dev.formactions.tck.scenarios.bytes.BytesPage;
import dev.formactions.tck.scenarios.converters.MoneyConverters;
import dev.formactions.tck.scenarios.converters.PricePage;
import dev.formactions.tck.scenarios.filters.AuditFilter;
import dev.formactions.tck.scenarios.filters.AuditedPage;
import dev.formactions.tck.scenarios.filters.CallerFilter;
import dev.formactions.tck.scenarios.filters.EarlyEndFilter;
import dev.formactions.tck.scenarios.filters.EndFilter;
import dev.formactions.tck.scenarios.filters.LateEndFilter;
import dev.formactions.tck.scenarios.filters.RolesFeature;
import dev.formactions.tck.scenarios.filters.StaffPage;
import dev.formactions.tck.scenarios.filters.UnauditedPage;
import dev.formactions.tck.scenarios.filters.WhoPage;
import dev.formactions.tck.scenarios.filters.WriteEndFilter;
import dev.formactions.tck.scenarios.forms.AccountPage;
import dev.formactions.tck.scenarios.forms.KindsPage;
import dev.formactions.tck.scenarios.forms.OncePage;
import dev.formactions.tck.scenarios.forms.ProfilePage;
import dev.formactions.tck.scenarios.forms.RegistrationPage;
import dev.formactions.tck.scenarios.forms.SeatConverters;
import dev.formactions.tck.scenarios.forms.StayPage;
import dev.formactions.tck.scenarios.interceptors.CommittedPage;
import dev.formactions.tck.scenarios.interceptors.TracedMethodsPage;
import dev.formactions.tck.scenarios.interceptors.TracedPage;
import dev.formactions.tck.scenarios.layouts.AdminPage;
import dev.formactions.tck.scenarios.layouts.AdministratorsPage;
import dev.formactions.tck.scenarios.layouts.PublicPage;
import dev.formactions.tck.scenarios.resources.AnythingPage;
import dev.formactions.tck.scenarios.resources.OrdersResource;
import dev.formactions.tck.scenarios.resources.SoldOutMapper;
import dev.formactions.tck.scenarios.uploads.UploadPage;
import dev.formactions.tck.scenarios.uploads.UploadsResource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the scenario application lists, so that no JAX-RS runtime scans for it. {@code FormActionsFeature} is not listed. */
public final class ScenarioClasses {

    private ScenarioClasses() {}

    /** The pages, resources and providers that work on every runtime. */
    public static Set<Class<?>> everywhere() {
        Set<Class<?>> classes = new LinkedHashSet<>(List.of(
                AddressPage.class,
                SearchPage.class,
                ApplicationPage.class,
                DependentPage.class,
                OutsidePage.class,
                RequestPage.class,
                BytesPage.class,
                AuditFilter.class,
                AuditedPage.class,
                CallerFilter.class,
                EarlyEndFilter.class,
                EndFilter.class,
                LateEndFilter.class,
                WriteEndFilter.class,
                StaffPage.class,
                UnauditedPage.class,
                WhoPage.class,
                AccountPage.class,
                KindsPage.class,
                OncePage.class,
                ProfilePage.class,
                RegistrationPage.class,
                SeatConverters.class,
                StayPage.class,
                CommittedPage.class,
                TracedMethodsPage.class,
                TracedPage.class,
                AdminPage.class,
                AdministratorsPage.class,
                PublicPage.class,
                AnythingPage.class,
                OrdersResource.class,
                SoldOutMapper.class,
                MoneyConverters.class,
                PricePage.class,
                UploadPage.class,
                UploadsResource.class));
        classes.addAll(RolesFeature.classes());
        return classes;
    }
}
