package org.cxmaturity.api;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cxmaturity.service.workspace.GrantTokens;
import org.cxmaturity.workspace.Clients;
import org.cxmaturity.workspace.KeptAnswers;
import org.cxmaturity.workspace.TokenScope;
import org.cxmaturity.workspace.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The addresses that programs ask at, and by what they are let in: tokens alone, never a browser's session. */
@Configuration(proxyBeanMethods = false)
@Import({
    ClientEndpoints.class,
    ProfileEndpoints.class,
    AssessmentEndpoints.class,
    PlanEndpoints.class,
    ReportEndpoints.class,
    RecordEndpoints.class,
    DescriptionEndpoints.class
})
public class ApiEndpoints implements WebMvcConfigurer {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String READ = TokenScope.READ.name();
    private static final String WRITE = TokenScope.WRITE.name();
    private static final String RECORD = TokenScope.RECORD.name();

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, GrantTokens tokens, Clock clock) {
        return http.securityMatcher("/api", "/api/**")
                .authorizeHttpRequests(ApiEndpoints::scopes)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(tokens, clock), AuthorizationFilter.class)
                .exceptionHandling(wrong -> wrong.authenticationEntryPoint(
                                (request, response, failed) -> Refusals.write(unknown(), response))
                        .accessDeniedHandler((request, response, failed) -> Refusals.write(
                                new ApiRefusal(HttpStatus.FORBIDDEN, "The token lacks the scope for this."), response)))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void scopes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/api", "/api/", "/api/page/**", "/api/v1/openapi.*", "/api/v1/schemas/*")
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/clients/*/assessments")
                .hasAuthority(RECORD)
                .requestMatchers(HttpMethod.POST, "/api/v1/clients/*/plan", "/api/v1/clients/*/what-if")
                .hasAuthority(READ)
                .requestMatchers(HttpMethod.GET, "/api/v1/**")
                .hasAuthority(READ)
                .requestMatchers(HttpMethod.HEAD, "/api/v1/**")
                .hasAuthority(READ)
                .anyRequest()
                .hasAuthority(WRITE);
    }

    private static ApiRefusal unknown() {
        return new ApiRefusal(
                HttpStatus.UNAUTHORIZED,
                "Expected the header Authorization: Bearer TOKEN, with a token that was given and not revoked.",
                List.of(),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/page/**")
                .addResourceLocations(
                        "classpath:/api/page/", "classpath:/META-INF/resources/webjars/swagger-ui/5.32.14/")
                .setCacheControl(CacheControl.maxAge(KEPT));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/api", "/api/");
    }

    @Bean
    Refusals refusals() {
        return new Refusals();
    }

    @Bean
    ClientLookup clientLookup(Clients clients) {
        return new ClientLookup(clients);
    }

    @Bean
    OnceByKey onceByKey(KeptAnswers answers, Transactions transactions, Clock clock) {
        return new OnceByKey(answers, transactions, clock);
    }
}
